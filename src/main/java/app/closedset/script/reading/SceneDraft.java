package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A scene while its paragraphs are still being read.
 */
final class SceneDraft {

	private final Heading heading;

	private final int sourceLine;

	private final List<ScriptElement> elements = new ArrayList<>();

	private final Set<String> speaking = new LinkedHashSet<>();

	private @Nullable String page;

	private @Nullable String paragraph;

	private boolean revised;

	private boolean headingRevised;

	private @Nullable String revision;

	private int eighths;

	SceneDraft(Heading heading, int sourceLine) {
		this.heading = heading;
		this.sourceLine = sourceLine;
	}

	Heading heading() {
		return this.heading;
	}

	int sourceLine() {
		return this.sourceLine;
	}

	List<ScriptElement> elements() {
		return this.elements;
	}

	Set<String> speaking() {
		return this.speaking;
	}

	/** Parts joint cues into people that speak alone elsewhere. */
	void partSpeakers(Set<String> known) {
		Set<String> parted = new LinkedHashSet<>();
		this.speaking.forEach((name) -> parted.addAll(Cues.parted(name, known)));
		this.speaking.clear();
		this.speaking.addAll(parted);
	}

	void add(ScriptElement element) {
		this.elements.add(element);
		this.revised |= element.revised();
		if (element.kind() == ElementKind.CHARACTER) {
			this.speaking.addAll(Cues.names(element.text()));
		}
	}

	/** What the writing program knows of the scene; empty texts are the same as none. */
	void measured(@Nullable String pageLabel, int length, @Nullable String paragraphId) {
		this.page = (pageLabel != null && !pageLabel.isBlank()) ? pageLabel.strip() : null;
		this.eighths = length;
		this.paragraph = paragraphId;
	}

	/** Its heading is marked as changed. */
	void headingRevised() {
		this.headingRevised = true;
		this.revised = true;
	}

	/** Something in it is marked as changed. */
	void revised() {
		this.revised = true;
	}

	/** The newest set of revisions that something in it belongs to. */
	void revised(String set) {
		this.revised = true;
		this.revision = set;
	}

	/** The label of its page by the file, or none. */
	@Nullable String page() {
		return this.page;
	}

	/** Its length by the file, or 0. */
	int eighths() {
		return this.eighths;
	}

	/**
	 * @param label of the page on which it begins
	 * @param laidOut its length if it were set anew; used where the file does not tell
	 */
	ScriptScene finished(String label, int laidOut, Set<String> mentioned) {
		boolean omitted = this.heading.omitted();
		boolean given = this.eighths > 0;
		int length = given ? this.eighths : laidOut;
		List<String> named = mentioned.stream().filter((name) -> !this.speaking.contains(name)).toList();
		return new ScriptScene(this.heading.number(), this.heading.text(), this.heading.setting(),
				this.heading.location(), this.heading.time(), this.heading.timeOfDay(), label, omitted ? 0 : length,
				given, omitted, this.revised, this.headingRevised, this.revision, this.paragraph, this.sourceLine,
				this.elements, List.copyOf(this.speaking), named);
	}

}
