package app.closedset.production;

/**
 * How far an engagement came.
 */
enum EngagementState {

	OFFERED, ACCEPTED, DECLINED, ENDED;

	/** The state of the status fragment that shows it. */
	String mark() {
		return switch (this) {
			case OFFERED -> "waiting";
			case ACCEPTED -> "ready";
			case DECLINED -> "missing";
			case ENDED -> "quiet";
		};
	}

}
