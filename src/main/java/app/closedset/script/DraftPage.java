package app.closedset.script;

import java.util.List;
import java.util.Map;

import app.closedset.core.Crumb;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * A whole draft, to be read from beginning to end.
 *
 * @param draft the draft
 * @param opening what stands before the first scene, or the empty text
 * @param sheets its scenes
 * @param newest the draft that followed it last, or none
 * @param marks what other modules show beside the scenes
 * @param filter which scenes the list beside the script shows
 * @param base path of the production
 */
record DraftPage(ScenesPage.DraftView draft, String opening, List<SceneSheet> sheets, @Nullable DraftId newest,
		Map<SceneId, List<SceneMarks.Mark>> marks, SceneFilter filter, String base) {

	public DraftPage with(Map<SceneId, List<SceneMarks.Mark>> found) {
		return new DraftPage(this.draft, this.opening, this.sheets, this.newest, found, this.filter, this.base);
	}

	public String here() {
		return this.base + "/script/drafts/" + this.draft.id();
	}

	public List<DraftScene> listed() {
		return this.filter.of(scenes(), this.marks);
	}

	private List<DraftScene> scenes() {
		return this.sheets.stream().map(SceneSheet::scene).toList();
	}

	public List<SceneMarks.Mark> marksOf(DraftScene scene) {
		return this.marks.getOrDefault(scene.scene(), List.of());
	}

	public SceneRows.Size size() {
		return SceneRows.Size.of(scenes());
	}

	public boolean isMarked() {
		return this.sheets.stream().anyMatch(SceneSheet::isMarked);
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"), Crumb.text(null, this.draft.name()));
	}

}
