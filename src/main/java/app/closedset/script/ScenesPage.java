package app.closedset.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.Choice;
import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of the newest draft, searched and filtered.
 *
 * @param draft the newest draft, or none
 * @param all its scenes
 * @param marks what other modules show beside them
 * @param query words that number, heading or characters must hold
 * @param show which scenes
 * @param mayImport whether the reader may bring in a draft
 * @param mayRead whether the reader may open a scene's text
 * @param base path of the production
 */
record ScenesPage(@Nullable DraftView draft, List<DraftScene> all, Map<SceneId, List<SceneMarks.Mark>> marks,
		String query, Show show, boolean mayImport, boolean mayRead, String base) {

	/**
	 * Which scenes the list shows.
	 */
	enum Show {

		ALL, LIVE, MARKED, CHANGED, OMITTED

	}

	/**
	 * A draft in a list.
	 */
	record DraftView(DraftId id, String name, String language, RevisionColour colour, boolean locked,
			java.time.LocalDate dated, String title, String by, java.time.Instant importedAt,
			SceneRows.@Nullable Size size) {
	}

	public List<DraftScene> scenes() {
		String words = this.query.strip().toLowerCase(Locale.ROOT);
		return this.all.stream().filter(this::isShown).filter((scene) -> holds(scene, words)).toList();
	}

	private boolean isShown(DraftScene scene) {
		return switch (this.show) {
			case ALL -> true;
			case LIVE -> !scene.omitted();
			case MARKED -> this.marks.containsKey(scene.scene());
			case CHANGED -> scene.change() == SceneChange.CHANGED || scene.change() == SceneChange.NEW;
			case OMITTED -> scene.omitted();
		};
	}

	private static boolean holds(DraftScene scene, String words) {
		return words.isEmpty() || scene.label().toLowerCase(Locale.ROOT).equals(words)
				|| scene.heading().toLowerCase(Locale.ROOT).contains(words)
				|| scene.characters().stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(words));
	}

	public List<SceneMarks.Mark> marksOf(DraftScene scene) {
		return this.marks.getOrDefault(scene.scene(), List.of());
	}

	public boolean isFiltered() {
		return this.show != Show.ALL || !this.query.isBlank();
	}

	public long live() {
		return this.all.stream().filter((scene) -> !scene.omitted()).count();
	}

	public Eighths length() {
		return new Eighths(this.all.stream().mapToInt((scene) -> scene.length().value()).sum());
	}

	public List<Choice> shows() {
		return java.util.Arrays.stream(Show.values())
			.map((one) -> Choice.message(one.name(), "script.show." + one.name()))
			.toList();
	}

}
