package app.closedset.people;

import java.util.UUID;

import app.closedset.core.AccountId;

/**
 * The second step: an eight-character code by e-mail, valid for ten minutes, for five
 * tries, once, and only in the browser session that asked for it.
 */
public interface OneTimeCodes {

	/**
	 * Sends a new code; codes asked for earlier in this session die.
	 * @return the challenge, to be kept in the browser's session
	 */
	UUID send(AccountId account, String browser);

	/**
	 * Uses up a try.
	 * @param browser the same value that asked for the code
	 */
	CodeOutcome check(UUID challenge, String browser, String typed);

	/**
	 * What a check found.
	 */
	enum CodeOutcome {

		RIGHT, WRONG, EXPIRED, TOO_MANY_TRIES

	}

}
