package app.closedset.script;

import java.util.List;
import java.util.Map;

import app.closedset.core.Crumb;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * One scene on its script sheet, with the scenes around it.
 *
 * @param draft the newest draft
 * @param sheet the scene in it; of an omitted one with the last text that it had
 * @param opening what stands before the first scene, or the empty text
 * @param all the scenes of the draft
 * @param marks what other modules show beside them
 * @param panels what other modules show beside the sheet
 * @param base path of the production
 */
record ScenePage(ScenesPage.DraftView draft, SceneSheet sheet, String opening, List<DraftScene> all,
		Map<SceneId, List<SceneMarks.Mark>> marks, List<PanelView> panels, String base) {

	/**
	 * A fragment to insert.
	 */
	record PanelView(String template, String fragment) {

		static PanelView of(ScenePanel.Panel panel) {
			String[] parts = panel.template().split("\\s*::\\s*", 2);
			return new PanelView(parts[0].strip(), (parts.length > 1) ? parts[1].strip() : "panel");
		}

	}

	public ScenePage with(Map<SceneId, List<SceneMarks.Mark>> foundMarks, List<PanelView> foundPanels) {
		return new ScenePage(this.draft, this.sheet, this.opening, this.all, foundMarks, foundPanels, this.base);
	}

	public DraftScene scene() {
		return this.sheet.scene();
	}

	public @Nullable DraftScene previous() {
		int place = place();
		return (place > 0) ? this.all.get(place - 1) : null;
	}

	public @Nullable DraftScene next() {
		int place = place();
		return (place >= 0 && place + 1 < this.all.size()) ? this.all.get(place + 1) : null;
	}

	private int place() {
		return this.all.stream().map(DraftScene::scene).toList().indexOf(scene().scene());
	}

	public List<SceneMarks.Mark> marksOf(DraftScene one) {
		return this.marks.getOrDefault(one.scene(), List.of());
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"), Crumb.text(null, scene().label()));
	}

}
