package app.closedset.script;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.closedset.core.ProductionId;
import app.closedset.platform.ProductionContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes files that waited for a day, also where nobody comes back to see them.
 */
@Component
class ImportSweep {

	private final PendingImports pendings;

	private final JdbcClient client;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ImportSweep(PendingImports pendings, JdbcClient client, ApplicationEventPublisher events, Clock clock,
			PlatformTransactionManager transactions) {
		this.pendings = pendings;
		this.client = client;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	void sweep() {
		Instant old = this.clock.instant().minus(PendingImport.WAITS);
		for (UUID production : productions(old)) {
			ProductionContext.within(new ProductionId(production), null, () -> {
				this.transaction.executeWithoutResult((status) -> delete(old));
				return production;
			});
		}
	}

	private List<UUID> productions(Instant old) {
		return this.client.sql("select productions_with_old_imports(?)")
			.param(Timestamp.from(old))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	private void delete(Instant old) {
		this.pendings.undecidedBefore(old).forEach((id) -> this.events.publishEvent(new ImportEnded(id, "expired")));
		this.pendings.deleteUploadedBefore(old);
	}

}
