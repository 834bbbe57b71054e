package app.closedset.script;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queues the reading of a file in the transaction that stores it; it begins when that
 * commits.
 */
@Component
class ImportJobs {

	private final ObjectProvider<Scheduler> scheduler;

	ImportJobs(ObjectProvider<Scheduler> scheduler) {
		this.scheduler = scheduler;
	}

	void add(ImportConfiguration.Job job) {
		// Due at once, whatever any clock says.
		this.scheduler.getObject().schedule(job.instance(), Instant.EPOCH);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				ImportJobs.this.scheduler.getObject().triggerCheckForDueExecutions();
			}

		});
	}

}
