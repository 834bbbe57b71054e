package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.SecondLookId;
import app.closedset.core.Subject;

/**
 * A colleague was asked to look at a scene too. What they were asked is not recorded.
 */
record SecondLookAsked(SecondLookId look, SceneId scene, MemberId askedOf) implements Recorded {

	@Override
	public String action() {
		return "second-look.asked";
	}

	@Override
	public Subject subject() {
		return new Subject("second-look", this.look.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scene", this.scene.toString(), "of", this.askedOf.toString());
	}

}
