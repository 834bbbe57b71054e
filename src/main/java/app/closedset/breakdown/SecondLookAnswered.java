package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.SecondLookId;
import app.closedset.core.Subject;

/**
 * A colleague answered who had asked them to look at a scene too.
 */
record SecondLookAnswered(SecondLookId look, SceneId scene) implements Recorded {

	@Override
	public String action() {
		return "second-look.answered";
	}

	@Override
	public Subject subject() {
		return new Subject("second-look", this.look.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scene", this.scene.toString());
	}

}
