package app.closedset.breakdown;

import java.util.List;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.FlagId;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;

/**
 * A person changed what a flag says, and so confirmed it.
 *
 * @param fields the names of what changed
 */
record FlagCorrected(FlagId flag, SceneId scene, List<String> fields) implements Recorded {

	@Override
	public String action() {
		return "flag.corrected";
	}

	@Override
	public Subject subject() {
		return new Subject("flag", this.flag.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scene", this.scene.toString(), "fields", String.join(",", this.fields));
	}

}
