package app.closedset.platform;

import com.github.kagkarlsson.scheduler.task.TaskInstance;

/**
 * Where work is left that is done after the transaction that needs it.
 */
@FunctionalInterface
public interface JobQueue {

	/**
	 * Queues a job with the open transaction: rolled back with it, begun soon after it.
	 */
	void add(TaskInstance<?> job);

}
