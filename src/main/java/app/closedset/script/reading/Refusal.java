package app.closedset.script.reading;

import java.util.List;

/**
 * The file was not read. Nothing of it is used.
 *
 * @param message the key of words that say what to do instead
 * @param arguments of those words
 */
public record Refusal(String message, List<Object> arguments) implements ReadingResult {

	public Refusal {
		arguments = List.copyOf(arguments);
	}

	/** The file has more bytes than are read. */
	public static Refusal tooLarge() {
		return of("tooLarge", ScreenplayReader.LARGEST / 1024 / 1024);
	}

	public static Refusal of(String reason, Object... arguments) {
		return new Refusal("script.refusal." + reason, List.of(arguments));
	}

}
