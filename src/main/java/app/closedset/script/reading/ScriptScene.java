package app.closedset.script.reading;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A scene as the file has it.
 *
 * @param number the label as written, without marks, or none
 * @param heading the heading without its number
 * @param setting inside or outside, or unknown
 * @param location in upper case; the whole heading where nothing else is known
 * @param time of day in the script's own words, upper case, or none
 * @param timeOfDay what those words mean, or none where they are not known
 * @param page the label of the page where it begins, as given or else as laid out
 * @param eighths its length, at least 1; 0 for an omitted scene
 * @param measured whether the writing program gave the length
 * @param omitted whether it is kept for its number only; its elements are history then
 * @param revised whether the file marks anything in it, its heading included, as changed
 * @param headingRevised whether it marks the heading as changed
 * @param revision the name of the newest revision set in it, or none
 * @param paragraph the lasting id that Final Draft 13 gives the heading, or none
 * @param sourceLine where its heading is
 * @param elements its paragraphs in order
 * @param speaking who has a cue, in order of appearance
 * @param named who is named in its action, without those who speak
 */
public record ScriptScene(@Nullable String number, String heading, @Nullable Setting setting, String location,
		@Nullable String time, @Nullable TimeOfDay timeOfDay, @Nullable String page, int eighths, boolean measured,
		boolean omitted, boolean revised, boolean headingRevised, @Nullable String revision, @Nullable String paragraph,
		int sourceLine, List<ScriptElement> elements, List<String> speaking, List<String> named) {

	public ScriptScene {
		elements = List.copyOf(elements);
		speaking = List.copyOf(speaking);
		named = List.copyOf(named);
	}

	/** Everyone in it: who speaks, then who is named. */
	public List<String> characters() {
		return Stream.concat(this.speaking.stream(), this.named.stream()).toList();
	}

	/** The body as text: a blank line before each paragraph, none within a speech. */
	public String text() {
		StringBuilder text = new StringBuilder();
		ElementKind before = null;
		for (ScriptElement element : this.elements) {
			boolean goesOn = before != null && before.isSpeech() && element.kind().isSpeech()
					&& element.kind() != ElementKind.CHARACTER;
			text.append((before == null) ? "" : goesOn ? "\n" : "\n\n").append(element.text());
			before = element.kind();
		}
		return text.toString();
	}

}
