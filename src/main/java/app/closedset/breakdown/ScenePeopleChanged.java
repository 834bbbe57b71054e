package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * Someone changed who takes part in a scene.
 *
 * @param scene the scene
 * @param people how many are named now
 * @param takenBack whether that took a confirmation back
 */
record ScenePeopleChanged(SceneId scene, int people, boolean takenBack) implements Recorded {

	@Override
	public String action() {
		return "scene.people.changed";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("people", Integer.toString(this.people), "confirmationsTakenBack",
				Boolean.toString(this.takenBack));
	}

}
