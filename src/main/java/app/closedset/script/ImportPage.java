package app.closedset.script;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.Eighths;
import app.closedset.core.ImportId;
import app.closedset.script.reading.Ignored;
import app.closedset.script.reading.Introduction;
import app.closedset.script.reading.ReadingWarning;
import app.closedset.script.reading.Screenplay;
import org.jspecify.annotations.Nullable;

/**
 * What a file would become, shown before anything is stored.
 *
 * @param id the import
 * @param fileName as uploaded
 * @param uploadedBy who
 * @param uploadedAt when
 * @param screenplay what was read
 * @param comparison with the last draft
 * @param last the last draft, or none
 * @param overtaken whether the last draft is younger than the upload
 * @param base path of the production
 */
record ImportPage(ImportId id, String fileName, String uploadedBy, Instant uploadedAt, Screenplay screenplay,
		DraftComparison comparison, @Nullable LastDraft last, boolean overtaken, String base) {

	private static final int MOST_WARNINGS = 100;

	/**
	 * @param id of the draft
	 * @param name of the draft
	 * @param colour of its pages
	 * @param by who confirmed it
	 */
	record LastDraft(String id, String name, RevisionColour colour, String by) {
	}

	public String follows() {
		return (this.last != null) ? this.last.id() : "";
	}

	public Eighths length() {
		return new Eighths(this.comparison.scenes().stream().mapToInt((scene) -> scene.scene().length().value()).sum());
	}

	public List<DraftComparison.Compared> same() {
		return this.comparison.with(SceneChange.SAME);
	}

	public List<DraftComparison.Compared> changed() {
		return this.comparison.with(SceneChange.CHANGED);
	}

	public List<DraftComparison.Compared> added() {
		return this.comparison.with(SceneChange.NEW);
	}

	public List<DraftComparison.Compared> omitted() {
		return this.comparison.with(SceneChange.OMITTED);
	}

	public List<Introduction> minors() {
		return this.screenplay.introductions().stream().filter(Introduction::mayBeMinor).toList();
	}

	public List<ReadingWarning> warnings() {
		return this.screenplay.warnings().stream().limit(MOST_WARNINGS).toList();
	}

	public int moreWarnings() {
		return Math.max(0, this.screenplay.warnings().size() - MOST_WARNINGS);
	}

	public List<Ignored> ignored() {
		return this.screenplay.ignored();
	}

	public List<Choice> colours() {
		return colourChoices();
	}

	static List<Choice> colourChoices() {
		return Arrays.stream(RevisionColour.values())
			.map((colour) -> Choice.message(colour.name(), "script.colour." + colour.name()))
			.toList();
	}

	public RevisionColour nextColour() {
		return (this.last != null) ? this.last.colour().next() : RevisionColour.WHITE;
	}

	/** The file's name without its ending, as a first proposal. */
	public String proposedName() {
		String name = this.fileName.replaceFirst("\\.[A-Za-z0-9]{1,10}$", "").replace('_', ' ').strip();
		String proposed = name.isEmpty() ? this.fileName : name;
		return (proposed.length() <= 100) ? proposed : proposed.substring(0, 100);
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"),
				Crumb.message(this.base + "/script/drafts", "script.drafts.title"),
				Crumb.message(null, "script.import.preview.title"));
	}

}
