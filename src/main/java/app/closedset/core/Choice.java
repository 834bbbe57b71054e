package app.closedset.core;

import org.jspecify.annotations.Nullable;

/**
 * One option of a select, radio or checkbox group.
 *
 * @param value what the form sends
 * @param message the key of its words, or none
 * @param text its words where they are data, such as a name, or none
 */
public record Choice(String value, @Nullable String message, @Nullable String text) {

	public static Choice message(String value, String message) {
		return new Choice(value, message, null);
	}

	public static Choice text(String value, String text) {
		return new Choice(value, null, text);
	}

}
