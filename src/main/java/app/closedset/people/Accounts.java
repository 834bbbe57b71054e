package app.closedset.people;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.AccountId;

/**
 * The accounts of the installation, as other modules may know them.
 */
public interface Accounts {

	/**
	 * The account with this address; made if there is none. A new account receives an
	 * invitation by e-mail to choose a password, an existing one receives nothing from
	 * here.
	 * @param email as typed; compared without case
	 * @param name used only for a new account
	 * @param language of messages to a new account
	 */
	AccountId invited(String email, String name, Locale language);

	Optional<AccountSummary> find(AccountId account);

	Map<AccountId, AccountSummary> findAll(Collection<AccountId> accounts);

}
