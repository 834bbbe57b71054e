package app.closedset.setplan;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.PlanId;
import app.closedset.core.Subject;

/**
 * Something happened to a closed-set plan.
 */
record PlanRecorded(PlanId plan, String action, Map<String, String> particulars) implements Recorded {

	PlanRecorded {
		particulars = Map.copyOf(particulars);
	}

	static Subject subject(PlanId plan) {
		return new Subject("closed_set_plan", plan.value());
	}

	@Override
	public Subject subject() {
		return subject(this.plan);
	}

}
