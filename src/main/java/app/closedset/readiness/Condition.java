package app.closedset.readiness;

/**
 * What must hold before a flagged scene goes on the call sheet. A condition of
 * organisation can be overridden by a producer; consent and age by nobody.
 */
enum Condition {

	PEOPLE_CONFIRMED(true), RIDERS(false), NOTICE(true), AGES(false), COORDINATOR(true), PLAN_APPROVED(true),
	PLAN_ACKNOWLEDGED(true);

	private final boolean organisational;

	Condition(boolean organisational) {
		this.organisational = organisational;
	}

	public boolean mayBeOverridden() {
		return this.organisational;
	}

	/** The message key of its name. */
	public String label() {
		return "readiness.condition." + name();
	}

}
