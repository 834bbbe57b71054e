package app.closedset.breakdown.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.closedset.script.reading.Ignored;
import app.closedset.script.reading.ReadingWarning;
import app.closedset.script.reading.Screenplay;

/**
 * Something that the reader guessed or left out, in words.
 *
 * @param line where, the first place of several; 0 for the whole file
 * @param code a lasting name of the kind
 * @param message what, with the count where there are several
 */
record Warning(int line, String code, String message) {

	static List<Warning> all(Screenplay screenplay, Texts texts) {
		return Stream
			.concat(screenplay.warnings().stream().map((warning) -> of(warning, texts)),
					screenplay.ignored().stream().map((ignored) -> of(ignored, texts)))
			.sorted(Comparator.comparingInt(Warning::line))
			.toList();
	}

	private static Warning of(ReadingWarning warning, Texts texts) {
		return new Warning(warning.sourceLine(), warning.code(),
				texts.get("script.warning." + warning.code(), warning.arguments().toArray()));
	}

	private static Warning of(Ignored ignored, Texts texts) {
		String what = texts.get("script.ignored." + ignored.what(), ignored.count());
		return new Warning(ignored.firstLine(), code(ignored.what()), texts.get("breakdown.command.ignored", what));
	}

	/** {@code noteIgnored}, {@code pageBreakIgnored} … */
	private static String code(Ignored.What what) {
		StringBuilder code = new StringBuilder();
		for (String word : what.name().toLowerCase(Locale.ROOT).split("_")) {
			code.append(code.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return code.append("Ignored").toString();
	}

}
