package app.closedset.rider;

/**
 * A state as pages show it: shape and words.
 *
 * @param shape one of the states of the status fragment
 * @param message the key of its words
 */
record RiderStatus(String shape, String message) {

	/** For the coordinator and for the performer. */
	static RiderStatus of(RiderOverview rider) {
		if (rider.stale()) {
			return new RiderStatus("missing", "rider.state.STALE");
		}
		boolean renewed = rider.inForce().isPresent() && rider.state() != RiderState.IN_FORCE;
		String shape = switch (rider.state()) {
			case IN_FORCE -> "ready";
			case OFFERED, IN_DISCUSSION -> "waiting";
			case DECLINED, WITHDRAWN, EXPIRED -> "missing";
			case DRAFT, SUPERSEDED, CLOSED -> "quiet";
		};
		return new RiderStatus(shape, (renewed ? "rider.state.renewed." : "rider.state.") + rider.state());
	}

	/** All that the office and others outside the conversation may know. */
	static RiderStatus forOffice(RiderOverview rider) {
		if (rider.current()) {
			return new RiderStatus("ready", "rider.office.current");
		}
		return (rider.state() == RiderState.CLOSED) ? new RiderStatus("quiet", "rider.state.CLOSED")
				: new RiderStatus("missing", "rider.office.action");
	}

	/** Who has the next step, as the office may know it. */
	static String nextForOffice(RiderOverview rider) {
		if (rider.current() && !rider.newest().live()) {
			return "rider.office.next.none";
		}
		return switch (rider.state()) {
			case DRAFT -> (rider.newest().confirmedAt() != null && !rider.newest().stale()) ? "rider.office.next.offer"
					: "rider.office.next.coordinator";
			case OFFERED -> "rider.office.next.performer";
			case IN_FORCE -> rider.stale() ? "rider.office.next.coordinator" : "rider.office.next.none";
			case CLOSED -> "rider.office.next.none";
			case IN_DISCUSSION, DECLINED, WITHDRAWN, SUPERSEDED, EXPIRED -> "rider.office.next.coordinator";
		};
	}

}
