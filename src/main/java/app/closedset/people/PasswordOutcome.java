package app.closedset.people;

import app.closedset.core.AccountId;

/**
 * What became of the wish to choose a password.
 */
public sealed interface PasswordOutcome {

	/** It is the account's password now. */
	record Chosen(AccountId account) implements PasswordOutcome {
	}

	/** The password cannot be taken, for the reason of this message key. */
	record Refused(String reason) implements PasswordOutcome {
	}

	/** The link was used, is too old or never existed. */
	record LinkDead() implements PasswordOutcome {
	}

}
