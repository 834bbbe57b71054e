package app.closedset.script;

import java.time.Clock;
import java.time.Instant;

import app.closedset.platform.JobTransactions;
import app.closedset.production.EveryProduction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Deletes files that waited for a day, also where nobody comes back to see them.
 */
@Component
class ImportSweep {

	private final PendingImports pendings;

	private final EveryProduction productions;

	private final JobTransactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportSweep(PendingImports pendings, EveryProduction productions, JobTransactions transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.pendings = pendings;
		this.productions = productions;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	void sweep() {
		Instant old = this.clock.instant().minus(PendingImport.WAITS);
		this.productions.each((production) -> this.transactions.within(production, () -> delete(old)));
	}

	private int delete(Instant old) {
		this.pendings.undecidedBefore(old).forEach((id) -> this.events.publishEvent(new ImportEnded(id, "expired")));
		return this.pendings.deleteUploadedBefore(old);
	}

}
