package app.closedset.script.reading;

import java.util.List;

/**
 * Something that a person should look at. The text itself was kept.
 *
 * @param sourceLine where, or 0 for the whole file
 * @param code what, the last part of the message key {@code script.warning.…}
 * @param arguments of the message
 */
public record ReadingWarning(int sourceLine, String code, List<Object> arguments) {

	public ReadingWarning {
		arguments = List.copyOf(arguments);
	}

}
