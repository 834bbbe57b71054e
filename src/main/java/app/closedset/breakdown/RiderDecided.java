package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A coordinator decided whether a scene needs a rider beyond what its flags ask for.
 */
record RiderDecided(SceneId scene, boolean required) implements Recorded {

	@Override
	public String action() {
		return "scene.rider.decided";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("required", Boolean.toString(this.required));
	}

}
