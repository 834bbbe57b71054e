package app.closedset.script;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.SceneId;

/**
 * What changed from one draft to another, and what that touches.
 *
 * @param from the name of the earlier draft
 * @param to the name of the later draft, or of the file that waits
 * @param choice which drafts are compared, or none for a file that waits
 * @param scenes both drafts' scenes
 * @param touched flags and riders that the change touches
 * @param all whether unchanged scenes are shown too
 * @param here path of this page
 * @param crumbs where it stands
 * @param base path of the production
 */
record ComparisonPage(String from, String to, List<DraftChoice> choice, List<ComparedScene> scenes,
		List<DraftImpact.Touched> touched, boolean all, String here, List<Crumb> crumbs, String base) {

	/**
	 * A draft to choose for a side.
	 */
	record DraftChoice(String id, String name, boolean from, boolean to) {

		public Choice asChoice() {
			return Choice.text(this.id, this.name);
		}

	}

	public List<ComparedScene> shown() {
		return this.all ? this.scenes : changed();
	}

	public List<ComparedScene> changed() {
		return this.scenes.stream().filter(ComparedScene::isChanged).toList();
	}

	public long unchanged() {
		return this.scenes.size() - changed().size();
	}

	/** What is touched, by scene in script order. */
	public List<TouchedScene> touchedScenes() {
		Map<SceneId, List<DraftImpact.Touched>> byScene = this.touched.stream()
			.collect(Collectors.groupingBy(DraftImpact.Touched::scene));
		return this.scenes.stream()
			.filter((scene) -> byScene.containsKey(scene.scene().scene()))
			.map((scene) -> new TouchedScene(scene.scene().label(), scene.scene().heading(),
					Objects.requireNonNull(byScene.get(scene.scene().scene()))))
			.toList();
	}

	/**
	 * A scene with what hangs on it and is touched.
	 */
	record TouchedScene(String number, String heading, List<DraftImpact.Touched> touched) {
	}

}
