package app.closedset.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the script to other modules.
 */
@Service
@Transactional(readOnly = true)
class ScriptDesk implements Scripts {

	private final Drafts drafts;

	private final SceneRows rows;

	ScriptDesk(Drafts drafts, SceneRows rows) {
		this.drafts = drafts;
		this.rows = rows;
	}

	@Override
	public Optional<DraftSummary> current() {
		return this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc().map(Draft::summary);
	}

	@Override
	@Transactional
	public void hold() {
		this.drafts.holdImports();
	}

	@Override
	public List<DraftSummary> drafts() {
		return this.drafts.findByUndoneAtIsNullOrderBySequenceDesc().stream().map(Draft::summary).toList();
	}

	@Override
	public List<SceneSummary> scenes() {
		return this.rows.newest().stream().map(DraftScene::summary).toList();
	}

	@Override
	public Optional<SceneSummary> scene(SceneId scene) {
		return this.rows.newest(scene).map(DraftScene::summary);
	}

	@Override
	public Optional<SceneText> text(SceneId scene) {
		return this.rows.newestWithText(scene)
			.map((found) -> found.text(this.rows.lines(found.draft(), found.scene())));
	}

	@Override
	public List<SceneText> texts(DraftId draft) {
		Map<SceneId, List<SceneText.Line>> lines = this.rows.lines(draft);
		return this.rows.of(draft)
			.stream()
			.filter((scene) -> !scene.omitted())
			.map((scene) -> scene.text(lines.getOrDefault(scene.scene(), List.of())))
			.toList();
	}

}
