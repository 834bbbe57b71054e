package app.closedset.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.Eighths;
import app.closedset.core.ImportId;
import app.closedset.core.SceneId;
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
 * @param choices what was said about it
 * @param texts the lines of the last draft
 * @param names of everyone
 * @param held what hangs on scenes
 * @param changes between the last draft and the file
 * @param last the last draft, or none
 * @param overtaken whether the last draft is younger than the upload
 * @param base path of the production
 */
record ImportPage(ImportId id, String fileName, String uploadedBy, Instant uploadedAt, Screenplay screenplay,
		DraftComparison comparison, ImportChoices choices, Map<SceneId, List<SceneText.Line>> texts, ImportNames names,
		Map<SceneId, List<SceneHoldings.Holding>> held, ComparisonPage changes, @Nullable LastDraft last,
		boolean overtaken, String base) {

	private static final int MOST_WARNINGS = 100;

	/**
	 * @param id of the draft
	 * @param name of the draft
	 * @param colour of its pages
	 * @param locked whether its scene numbers stay
	 * @param by who confirmed it
	 */
	record LastDraft(String id, String name, RevisionColour colour, boolean locked, String by) {
	}

	public String follows() {
		return (this.last != null) ? this.last.id() : "";
	}

	/** Numbers that were locked once stay so, unless somebody says otherwise. */
	public boolean locked() {
		return this.last != null && this.last.locked();
	}

	public Eighths length() {
		return new Eighths(this.comparison.scenes().stream().mapToInt((scene) -> scene.scene().length().value()).sum());
	}

	public List<DraftComparison.Compared> same() {
		return this.comparison.with(SceneChange.SAME);
	}

	/**
	 * What the new draft does to scenes, in the order of the preview; empty ones left
	 * out.
	 */
	public List<Fate> fates() {
		List<Fate> fates = new ArrayList<>();
		for (SceneChange change : List.of(SceneChange.CHANGED, SceneChange.NEW, SceneChange.OMITTED)) {
			fates.add(new Fate(change.name(), this.comparison.with(change)));
		}
		fates.add(new Fate("MOVED", this.comparison.moved()));
		fates.add(new Fate("RENUMBERED", this.comparison.renumbered()));
		return fates.stream().filter((fate) -> !fate.scenes().isEmpty()).toList();
	}

	/**
	 * @param kind the last part of the message key
	 * @param scenes whose fate it is
	 */
	record Fate(String kind, List<DraftComparison.Compared> scenes) {
	}

	/** The number of the scene that this one was split from or became a part of. */
	public @Nullable String kinOf(DraftScene scene) {
		return (scene.kin() == null) ? null
				: this.comparison.scenes()
					.stream()
					.map(DraftComparison.Compared::scene)
					.filter((one) -> one.scene().equals(scene.kin()))
					.map(DraftScene::label)
					.findFirst()
					.orElse(null);
	}

	/** The text of a scene as the file has it, for a look beside the last draft's. */
	public String textOf(DraftScene scene) {
		return this.comparison.scenes()
			.stream()
			.filter((one) -> one.scene().scene().equals(scene.scene()))
			.map((one) -> joined(one.lines()))
			.findFirst()
			.orElse("");
	}

	public String textBefore(DraftScene scene) {
		return joined(this.texts.getOrDefault(scene.scene(), List.of()));
	}

	private static String joined(List<SceneText.Line> lines) {
		return lines.stream().map(SceneText.Line::text).collect(Collectors.joining("\n"));
	}

	public List<SceneHoldings.Holding> heldBy(DraftScene scene) {
		return this.held.getOrDefault(scene.scene(), List.of());
	}

	/** Scenes that the file lacks and about which nobody said anything yet. */
	public List<DraftComparison.Lacking> lacking() {
		List<SceneId> doubtful = this.comparison.questions()
			.stream()
			.flatMap((question) -> question.candidates().stream())
			.map(DraftScene::scene)
			.toList();
		return this.comparison.lacking()
			.stream()
			.filter((one) -> !one.decided() && !doubtful.contains(one.scene().scene()))
			.toList();
	}

	/** Which flags and riders the file would touch, by scene in script order. */
	public List<ComparisonPage.TouchedScene> touchedScenes() {
		return this.changes.touchedScenes();
	}

	public boolean isDecided() {
		return this.comparison.isDecided(this.held.keySet());
	}

	/** How many answers are missing before the draft can be stored. */
	public long open() {
		return this.comparison.questions().size()
				+ lacking().stream().filter((one) -> this.held.containsKey(one.scene().scene())).count();
	}

	public boolean asks() {
		return !this.comparison.questions().isEmpty() || !lacking().isEmpty();
	}

	/** Locked numbers that the file changes all the same. */
	public List<DraftComparison.Compared> unlocked() {
		return locked() ? this.comparison.renumbered() : List.of();
	}

	/** Everyone, those whose name somebody should look at first. */
	public List<ImportNames.Row> nameRows() {
		return this.names.rows(this.screenplay);
	}

	/** How many warnings stand at each scene, by its place in the file. */
	public Map<String, Integer> warningsByPlace() {
		List<ScenePlace> places = ScenePlace.of(this.screenplay.scenes());
		Map<String, Integer> counts = new HashMap<>();
		for (ReadingWarning warning : this.screenplay.warnings()) {
			String place = placeOf(warning, places);
			if (place != null) {
				counts.merge(place, 1, Integer::sum);
			}
		}
		return counts;
	}

	/** The scene in which a warning stands, or the text before the first, or none. */
	public @Nullable String placeOf(ReadingWarning warning) {
		return placeOf(warning, ScenePlace.of(this.screenplay.scenes()));
	}

	private @Nullable String placeOf(ReadingWarning warning, List<ScenePlace> places) {
		if (warning.sourceLine() <= 0) {
			return null;
		}
		String found = this.screenplay.opening().isEmpty() ? null : CorrectionPage.OPENING;
		for (ScenePlace place : places) {
			if (place.line() > warning.sourceLine()) {
				break;
			}
			found = place.toString();
		}
		return found;
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
