package app.closedset.breakdown;

import app.closedset.core.FlagId;
import app.closedset.core.SceneId;

/**
 * A suggestion that nobody had decided about and that no reader stands by any more.
 *
 * @param flag the suggestion
 * @param scene in which it was
 * @param why it was withdrawn
 */
record Withdrawal(FlagId flag, SceneId scene, Reason why) {

	enum Reason {

		/** Its draft was read again, and what was found is something else. */
		READ_AGAIN,
		/** Another draft is the newest, and what it rested on is not there. */
		OTHER_DRAFT

	}

	static Withdrawal of(Flag flag, Reason why) {
		return new Withdrawal(flag.id(), flag.scene(), why);
	}

}
