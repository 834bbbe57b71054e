package app.closedset.breakdown;

import java.util.Locale;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * One of the two who must confirmed who takes part in a scene.
 */
record ScenePeopleConfirmed(SceneId scene, ConfirmingRole as, int people) implements Recorded {

	@Override
	public String action() {
		return "scene.people.confirmed";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("as", this.as.name().toLowerCase(Locale.ROOT), "people", Integer.toString(this.people));
	}

}
