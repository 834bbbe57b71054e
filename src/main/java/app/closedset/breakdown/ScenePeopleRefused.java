package app.closedset.breakdown;

import java.util.Locale;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A confirmation of a scene's people was refused.
 *
 * @param scene the scene
 * @param as the role in which it was tried
 * @param why {@code nobody} named, or the {@code same-person} confirmed already
 */
record ScenePeopleRefused(SceneId scene, ConfirmingRole as, String why) implements Recorded {

	@Override
	public String action() {
		return "scene.people.refused";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("as", this.as.name().toLowerCase(Locale.ROOT), "why", this.why);
	}

}
