package app.closedset.platform;

import java.util.function.Supplier;

import app.closedset.core.ProductionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of jobs. A job has no request that sets its production, and no person
 * who would press again: each piece of work names its production, and is begun anew when
 * someone else was faster at the same rows.
 */
@Component
public class JobTransactions {

	private static final int TRIES = 5;

	private final TransactionTemplate transaction;

	JobTransactions(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Does the work in a transaction of its own.
	 * @param production whose rows it sees, or none
	 * @param work changes the database and nothing else, because it may be done again
	 * @throws ConcurrencyFailureException if others were faster each time
	 */
	public <T extends @Nullable Object> T within(@Nullable ProductionId production, Supplier<T> work) {
		return ProductionContext.within(production, null, () -> {
			for (int tries = 1;; tries++) {
				try {
					return this.transaction.execute((status) -> work.get());
				}
				catch (ConcurrencyFailureException ex) {
					if (tries == TRIES) {
						throw ex;
					}
				}
			}
		});
	}

}
