package app.closedset.core;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One sentence with one act.
 *
 * @param message the key of the sentence
 * @param arguments its arguments
 * @param act the key of the link's words, verb first
 * @param href where the act is done, a path below the application's root
 * @param due when it must be done, or none
 */
public record WaitingItem(String message, List<Object> arguments, String act, String href, @Nullable Instant due) {

	public WaitingItem {
		arguments = List.copyOf(arguments);
	}

}
