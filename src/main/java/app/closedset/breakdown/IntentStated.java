package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A director stated or changed the ask for a scene. What they ask is not recorded.
 */
record IntentStated(SceneId scene) implements Recorded {

	@Override
	public String action() {
		return "intent.stated";
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
