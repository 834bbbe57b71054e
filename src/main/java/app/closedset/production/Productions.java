package app.closedset.production;

import java.util.List;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.ProductionId;
import app.closedset.core.Viewer;

/**
 * Productions, as other modules may know them.
 */
public interface Productions {

	/**
	 * The production that is set.
	 * @throws app.closedset.core.NotFound if none is set
	 */
	ProductionSummary current();

	/** Those in which the account has a role; to be asked while no production is set. */
	List<ProductionSummary> of(AccountId account);

	/**
	 * The account as a member of the production, if it is one; to be asked while no
	 * production is set.
	 */
	Optional<Viewer> viewer(ProductionId production, AccountId account);

}
