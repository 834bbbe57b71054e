package app.closedset.readiness;

/**
 * What became of the wish to override a condition.
 */
sealed interface OverrideOutcome {

	/** It is recorded. */
	record Recorded() implements OverrideOutcome {
	}

	/** It cannot be, for the reason of this message key. */
	record Refused(String reason) implements OverrideOutcome {
	}

}
