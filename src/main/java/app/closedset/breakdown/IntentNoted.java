package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A director or a coordinator wrote a note beside the intent of a scene.
 */
record IntentNoted(SceneId scene) implements Recorded {

	@Override
	public String action() {
		return "intent.noted";
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
