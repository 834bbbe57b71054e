package app.closedset.breakdown;

/**
 * What became of a confirmation of a scene's people.
 */
sealed interface ConfirmationOutcome {

	/** It is confirmed in this role, now or already. */
	record Confirmed(PeopleList people) implements ConfirmationOutcome {
	}

	/** There is nobody to confirm. */
	record NobodyNamed() implements ConfirmationOutcome {
	}

	/** The same person confirmed in the other role: two people must look at it. */
	record SamePerson() implements ConfirmationOutcome {
	}

}
