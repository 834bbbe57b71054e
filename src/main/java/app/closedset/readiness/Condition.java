package app.closedset.readiness;

import app.closedset.core.Role;
import app.closedset.core.Viewer;

/**
 * What must hold before a flagged scene goes on the call sheet. A condition of
 * organisation can be overridden by a producer; consent and age by nobody.
 */
enum Condition {

	PEOPLE_CONFIRMED(true, Role.COORDINATOR, Role.FIRST_AD),
	RIDERS(false, Role.COORDINATOR, Role.OFFICE, Role.PRODUCER),
	NOTICE(true, Role.COORDINATOR, Role.OFFICE, Role.PRODUCER), AGES(false, Role.OFFICE, Role.PRODUCER),
	COORDINATOR(true, Role.OFFICE, Role.PRODUCER), INTENT_DISCUSSED(true, Role.COORDINATOR, Role.DIRECTOR),
	PLAN_APPROVED(true, Role.COORDINATOR, Role.FIRST_AD), PLAN_ACKNOWLEDGED(true, Role.COORDINATOR, Role.FIRST_AD);

	private final boolean organisational;

	private final Role[] actors;

	Condition(boolean organisational, Role... actors) {
		this.organisational = organisational;
		this.actors = actors;
	}

	/** Whether this person can do something about it. */
	boolean isUpTo(Viewer viewer) {
		return viewer.isAny(this.actors);
	}

	public boolean mayBeOverridden() {
		return this.organisational;
	}

	/** The message key of its name. */
	public String label() {
		return "readiness.condition." + name();
	}

}
