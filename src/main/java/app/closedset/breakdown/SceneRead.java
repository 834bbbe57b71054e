package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A person said that they have read a scene of a draft, or took that back.
 */
record SceneRead(SceneId scene, DraftId draft, boolean read) implements Recorded {

	@Override
	public String action() {
		return "scene.read";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("draft", this.draft.toString(), "read", Boolean.toString(this.read));
	}

}
