package app.closedset.production;

import java.util.Locale;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;

/**
 * Begins productions and takes people into them, without a page. The demo and tests use
 * it; what it does is what the pages do, audit and messages included.
 */
public interface ProductionFounding {

	/**
	 * Makes a production whose first member is the founder, as producer and office. Sets
	 * the production and the account for its own transaction and puts the context back;
	 * so it must be called outside a transaction.
	 * @param founderName the name under which the production knows the founder
	 * @throws app.closedset.core.NotFound if an agreement is unknown
	 * @throws IllegalArgumentException if a value would not pass the form
	 */
	ProductionId found(NewProduction production, AccountId founder, String founderName);

	/**
	 * Takes a person into the production that is set, or gives a member of that address
	 * these roles in addition.
	 * @param email an account is made if there is none; see
	 * {@link app.closedset.people.Accounts#invited}
	 * @param name the name under which the production knows the person
	 * @param language of messages to a new account
	 * @param roles at least one
	 */
	MemberId enrol(String email, String name, Locale language, Set<Role> roles);

}
