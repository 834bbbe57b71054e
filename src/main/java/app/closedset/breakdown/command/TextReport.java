package app.closedset.breakdown.command;

import java.util.List;
import java.util.stream.Collectors;

import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptScene;

/**
 * Writes a breakdown as a table for people: a line for each scene, below it what is
 * suggested, at the end what should be looked at in the file.
 */
final class TextReport {

	private static final int HEADING = 56;

	private final Texts texts;

	TextReport(Texts texts) {
		this.texts = texts;
	}

	String of(String file, FlaggedScript script) {
		StringBuilder text = new StringBuilder();
		Screenplay screenplay = script.screenplay();
		int length = screenplay.scenes().stream().mapToInt(ScriptScene::eighths).sum();
		text.append(screenplay.title().isEmpty() ? file : screenplay.title() + " (" + file + ")").append('\n');
		text.append(word("summary", word("format." + Names.of(screenplay.format())),
				word("language." + screenplay.language()), screenplay.scenes().size(), pages(length)))
			.append("\n\n");
		row(text, word("number"), word("heading"), word("page"), word("length"), "", word("characters"));
		for (FlaggedScript.Scene scene : script.scenes()) {
			scene(text, scene);
		}
		List<Warning> warnings = Warning.all(screenplay, this.texts);
		if (!warnings.isEmpty()) {
			text.append('\n').append(word("warnings")).append('\n');
			warnings.forEach((warning) -> text.append("  ")
				.append((warning.line() > 0) ? word("place", warning.line(), warning.message()) : warning.message())
				.append('\n'));
		}
		return text.append('\n').toString();
	}

	private void scene(StringBuilder text, FlaggedScript.Scene scene) {
		ScriptScene read = scene.read();
		row(text, (read.number() != null) ? read.number() : "", read.heading(),
				(read.page() != null) ? read.page() : "", read.omitted() ? word("omitted") : pages(read.eighths()),
				read.revised() ? "*" : "", String.join(", ", read.characters()));
		for (FlaggedScript.Flag flag : scene.flags()) {
			String modifiers = flag.suggestion()
				.modifiers()
				.stream()
				.sorted()
				.map((modifier) -> ", " + this.texts.get("breakdown.modifier." + modifier))
				.collect(Collectors.joining());
			text.append("          ")
				.append(flag.suggestion().attention() ? "! " : "  ")
				.append(this.texts.get("breakdown.category." + flag.suggestion().category()))
				.append(modifiers)
				.append(": ")
				.append(word("evidence", flag.evidence().replace('\n', ' '), flag.line()))
				.append('\n');
		}
	}

	private static void row(StringBuilder text, String number, String heading, String page, String length, String mark,
			String characters) {
		String row = String.format("%-7s %-" + HEADING + "s %5s %8s %-1s %s", number, shortened(heading), page, length,
				mark, characters);
		text.append(row.stripTrailing()).append('\n');
	}

	private static String shortened(String heading) {
		return (heading.length() <= HEADING) ? heading : heading.substring(0, HEADING - 1) + "…";
	}

	/** {@code 1 3/8}: whole pages and eighths, as productions write them. */
	private static String pages(int eighths) {
		String rest = (eighths % 8 > 0) ? eighths % 8 + "/8" : "";
		return (eighths < 8) ? (rest.isEmpty() ? "0" : rest) : (eighths / 8 + " " + rest).strip();
	}

	private String word(String key, Object... arguments) {
		return this.texts.get("breakdown.command." + key, arguments);
	}

}
