package app.closedset.readiness;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * Somebody tried to override what nobody can.
 */
record OverrideRefused(SceneId scene, Condition condition) implements Recorded {

	@Override
	public String action() {
		return "readiness.override-refused";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("condition", this.condition.name());
	}

}
