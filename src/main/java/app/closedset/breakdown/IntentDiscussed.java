package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A coordinator said that the intent of a scene is discussed.
 */
record IntentDiscussed(SceneId scene) implements Recorded {

	@Override
	public String action() {
		return "intent.discussed";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of();
	}

}
