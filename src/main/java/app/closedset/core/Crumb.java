package app.closedset.core;

import org.jspecify.annotations.Nullable;

/**
 * One step of a breadcrumb trail.
 *
 * @param href where it leads, or none for the page itself
 * @param message the key of its words, or none
 * @param text its words where they are data, or none
 */
public record Crumb(@Nullable String href, @Nullable String message, @Nullable String text) {

	public static Crumb message(@Nullable String href, String message) {
		return new Crumb(href, message, null);
	}

	public static Crumb text(@Nullable String href, String text) {
		return new Crumb(href, null, text);
	}

}
