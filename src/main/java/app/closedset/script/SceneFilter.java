package app.closedset.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.Choice;
import app.closedset.core.SceneId;

/**
 * Which scenes of a draft a list shows.
 *
 * @param query words that number, heading or characters must hold
 * @param show which kind of scenes
 */
record SceneFilter(String query, Show show) {

	/**
	 * Kinds of scenes to look for.
	 */
	enum Show {

		ALL, LIVE, MARKED, CHANGED, OMITTED

	}

	/** As an address has it; what is no kind of scenes means all. */
	static SceneFilter of(String query, String show) {
		return new SceneFilter(query,
				Arrays.stream(Show.values()).filter((one) -> one.name().equals(show)).findFirst().orElse(Show.ALL));
	}

	List<DraftScene> of(List<DraftScene> scenes, Map<SceneId, List<SceneMarks.Mark>> marks) {
		String words = this.query.strip().toLowerCase(Locale.ROOT);
		return scenes.stream()
			.filter((scene) -> isShown(scene, marks.containsKey(scene.scene())))
			.filter((scene) -> holds(scene, words))
			.toList();
	}

	private boolean isShown(DraftScene scene, boolean marked) {
		return switch (this.show) {
			case ALL -> true;
			case LIVE -> !scene.omitted();
			case MARKED -> marked;
			case CHANGED -> scene.change() == SceneChange.CHANGED || scene.change() == SceneChange.NEW;
			case OMITTED -> scene.omitted();
		};
	}

	private static boolean holds(DraftScene scene, String words) {
		return words.isEmpty() || scene.label().toLowerCase(Locale.ROOT).equals(words)
				|| scene.heading().toLowerCase(Locale.ROOT).contains(words)
				|| scene.characters().stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(words));
	}

	/** Whether it leaves scenes out. */
	public boolean isNarrow() {
		return this.show != Show.ALL || !this.query.isBlank();
	}

	public List<Choice> shows() {
		return Arrays.stream(Show.values())
			.map((one) -> Choice.message(one.name(), "script.show." + one.name()))
			.toList();
	}

}
