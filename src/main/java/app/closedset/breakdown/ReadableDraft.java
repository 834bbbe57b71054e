package app.closedset.breakdown;

import java.util.List;

import app.closedset.breakdown.detection.ScriptScene;
import app.closedset.core.DraftId;
import app.closedset.script.SceneText;

/**
 * The newest draft as readers read it.
 *
 * @param id the draft
 * @param language of the script
 * @param texts of its scenes in script order
 * @param scenes the same for the detector
 */
record ReadableDraft(DraftId id, String language, List<SceneText> texts, List<ScriptScene> scenes) {

	ReadableDraft {
		texts = List.copyOf(texts);
		scenes = List.copyOf(scenes);
	}

}
