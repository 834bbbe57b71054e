package app.closedset.script;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * Somebody took the pages of a scene with them; their name stands on each.
 */
record SidesMade(SceneId scene, DraftId draft) implements Recorded {

	@Override
	public String action() {
		return "script.sides.made";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("draft", this.draft.toString());
	}

}
