package app.closedset.production;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.closedset.core.ProductionId;
import app.closedset.platform.JobTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a job round all productions.
 */
@Component
public class EveryProduction {

	private static final Logger log = LoggerFactory.getLogger(EveryProduction.class);

	private final JobTransactions transactions;

	private final JdbcClient jdbc;

	EveryProduction(JobTransactions transactions, JdbcClient jdbc) {
		this.transactions = transactions;
		this.jdbc = jdbc;
	}

	/**
	 * Does this for one production after the other; a failure in one is logged and keeps
	 * nothing from the others.
	 * @param work opens its own transactions in the production
	 */
	public void each(Consumer<ProductionId> work) {
		List<UUID> ids = this.transactions.within(null,
				() -> this.jdbc.sql("select every_production()").query(UUID.class).list());
		for (UUID id : ids) {
			try {
				work.accept(new ProductionId(id));
			}
			catch (RuntimeException ex) {
				log.error("A job failed in production {}", id, ex);
			}
		}
	}

}
