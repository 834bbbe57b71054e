package app.closedset.platform;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The queue in the database, which the scheduler works off.
 */
@Component
class ScheduledJobs implements JobQueue {

	private final ObjectProvider<Scheduler> scheduler;

	ScheduledJobs(ObjectProvider<Scheduler> scheduler) {
		this.scheduler = scheduler;
	}

	@Override
	public void add(TaskInstance<?> job) {
		// Due at once, whatever any clock says.
		this.scheduler.getObject().schedule(job, Instant.EPOCH);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				ScheduledJobs.this.scheduler.getObject().triggerCheckForDueExecutions();
			}

		});
	}

}
