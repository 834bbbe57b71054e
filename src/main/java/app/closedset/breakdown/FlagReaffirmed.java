package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.FlagId;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A person said that a flag still holds although its lines changed.
 */
record FlagReaffirmed(FlagId flag, SceneId scene) implements Recorded {

	@Override
	public String action() {
		return "flag.reaffirmed";
	}

	@Override
	public Subject subject() {
		return new Subject("flag", this.flag.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scene", this.scene.toString());
	}

}
