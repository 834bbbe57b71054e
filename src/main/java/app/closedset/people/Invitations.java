package app.closedset.people;

import java.util.Locale;
import java.util.Optional;

import app.closedset.core.AccountId;

/**
 * How accounts begin.
 */
public interface Invitations {

	/**
	 * Makes the first account of an installation.
	 * @return the account, or nothing if there is one already
	 */
	Optional<AccountId> found(String email, String name, Locale language, String password);

	/**
	 * The owner of an account chooses a password, by a link that was sent.
	 * @param secret the link's token, or its reference as typed
	 */
	PasswordOutcome choosePassword(String secret, String password);

}
