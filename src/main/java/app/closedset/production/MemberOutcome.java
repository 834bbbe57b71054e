package app.closedset.production;

import app.closedset.core.MemberId;

/**
 * What came of a command on a member.
 */
sealed interface MemberOutcome {

	/**
	 * It was done.
	 */
	record Done(MemberId member) implements MemberOutcome {
	}

	/**
	 * The address belongs to someone who is here already.
	 */
	record AlreadyHere(MemberId member) implements MemberOutcome {
	}

	/**
	 * It was refused, and the refusal recorded.
	 */
	record Refused(RoleRefusal why) implements MemberOutcome {
	}

}
