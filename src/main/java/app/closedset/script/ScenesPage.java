package app.closedset.script;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of the newest draft, searched and filtered.
 *
 * @param draft the newest draft, or none
 * @param all its scenes
 * @param marks what other modules show beside them
 * @param filter which of them are looked for
 * @param mayImport whether the reader may bring in a draft
 * @param mayRead whether the reader may open a scene's text
 * @param base path of the production
 */
record ScenesPage(@Nullable DraftView draft, List<DraftScene> all, Map<SceneId, List<SceneMarks.Mark>> marks,
		SceneFilter filter, boolean mayImport, boolean mayRead, String base) {

	/**
	 * A draft in a list.
	 */
	record DraftView(DraftId id, String name, String language, RevisionColour colour, boolean locked, LocalDate dated,
			String title, String by, Instant importedAt, SceneRows.@Nullable Size size) {
	}

	public List<DraftScene> scenes() {
		return this.filter.of(this.all, this.marks);
	}

	public List<SceneMarks.Mark> marksOf(DraftScene scene) {
		return this.marks.getOrDefault(scene.scene(), List.of());
	}

	public SceneRows.Size size() {
		return SceneRows.Size.of(this.all);
	}

}
