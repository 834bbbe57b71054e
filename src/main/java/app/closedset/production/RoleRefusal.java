package app.closedset.production;

/**
 * Why roles were not given or taken.
 */
enum RoleRefusal {

	/** A production without a producer could never have one again. */
	LAST_PRODUCER,
	/** Only a producer makes and unmakes producers. */
	PRODUCER_BY_PRODUCER,
	/** A coordinator is nobody's superior on the same production. */
	COORDINATOR_APART,
	/** Still linked to a character. */
	STILL_CAST,
	/** Still engaged as a coordinator, or asked to be. */
	STILL_ENGAGED;

	String message() {
		return "production.refusal." + name();
	}

}
