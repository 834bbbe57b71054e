package app.closedset.rider;

/**
 * Why something was not done with a rider.
 */
enum RiderRefusal {

	/** The rider is not in a state for it. */
	WRONG_STATE,
	/** There is no such item, or it is settled. */
	NO_SUCH_ITEM,
	/** Nothing is described yet. */
	NOTHING_DESCRIBED,
	/** An item does not say everything it must. */
	ITEM_INCOMPLETE,
	/** No line of the script is quoted, nor is it said that the script has none. */
	NOTHING_QUOTED,
	/** It does not say who is in the room. */
	NOBODY_IN_THE_ROOM,
	/** It does not say what will not be done. */
	NO_LIMITS,
	/** It does not say what becomes of unused material. */
	NO_STORAGE,
	/** A performer under 18, or of unknown age. */
	NOT_FOR_MINORS,
	/** A guardian would have to sign, which is done on paper. */
	GUARDIAN_NEEDED,
	/** The performer said no to this, or to less. */
	REFUSED_BEFORE,
	/** The coordinator has not confirmed the wording. */
	WORDING_NOT_CONFIRMED,
	/** The script moved under it. */
	SCRIPT_CHANGED,
	/** The call has passed. */
	CALL_PASSED,
	/** An item waits for its answer. */
	NOT_ANSWERED,
	/** A "no" or "yes, if" has to be talked about or made into a narrower version. */
	ANSWERS_OPEN,
	/** What was shown is not what would be signed. */
	OTHER_TEXT,
	/** It would allow more, not less. */
	NOT_LESS,
	/** A condition is missing after "yes, if". */
	CONDITION_MISSING,
	/** The performer has not agreed to sign electronically. */
	DISCLOSURE_MISSING,
	/** The one-time code is too old. */
	CODE_TOO_OLD,
	/** The invitation is no longer good for signing. */
	SIGNATURE_REFUSED

}
