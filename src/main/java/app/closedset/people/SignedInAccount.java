package app.closedset.people;

import java.io.Serializable;
import java.util.UUID;

import app.closedset.core.AccountId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, as the session remembers it: no address, no roles.
 *
 * @param account the account's id
 */
public record SignedInAccount(UUID account) implements AuthenticatedPrincipal, Serializable {

	public AccountId id() {
		return new AccountId(this.account);
	}

	/** The id, under which the sessions of the account are found. */
	@Override
	public String getName() {
		return this.account.toString();
	}

}
