package app.closedset.readiness;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Subject;

/**
 * A producer overrode a condition of organisation. An override of the notice is recorded
 * as what it is: a breach of the agreement's minimum.
 */
record ConditionOverridden(SceneId scene, ShootingDayId day, Condition condition) implements Recorded {

	@Override
	public String action() {
		return (this.condition == Condition.NOTICE) ? "readiness.agreement-minimum-breached" : "readiness.overridden";
	}

	@Override
	public Subject subject() {
		return new Subject("scene", this.scene.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("condition", this.condition.name(), "day", this.day.toString());
	}

}
