package app.closedset.people;

import app.closedset.audit.Recorded;
import app.closedset.core.AccountId;
import app.closedset.core.Subject;

/**
 * Something happened to an account.
 */
record AccountRecorded(String action, Subject subject) implements Recorded {

	static AccountRecorded of(String action, AccountId account) {
		return new AccountRecorded(action, new Subject("account", account.value()));
	}

}
