package app.closedset.script;

import java.time.Duration;

import app.closedset.core.ImportId;
import app.closedset.core.ProductionId;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs of importing: one for each long file, and one that deletes what waited too
 * long.
 */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

	static final TaskDescriptor<Void> READING = TaskDescriptor.of("script-reading");

	private static final Duration RETRY = Duration.ofSeconds(5);

	private static final int RETRIES = 2;

	@Bean
	OneTimeTask<Void> scriptReadingTask(ImportReading reading) {
		return Tasks.oneTime(READING)
			.onFailure(FailureHandler.<Void>maxRetries(RETRIES).withBackoff(RETRY, 2).then((complete, operations) -> {
				Job job = Job.of(complete);
				reading.giveUp(job.production(), job.file());
				operations.remove();
			}))
			.execute((task, context) -> {
				Job job = Job.of(task.getId());
				reading.read(job.production(), job.file());
			});
	}

	@Bean
	RecurringTask<Void> scriptSweepTask(ImportSweep sweep) {
		return Tasks.recurring("script-sweep", FixedDelay.of(Duration.ofHours(1)))
			.execute((task, context) -> sweep.sweep());
	}

	/**
	 * Which file of which production.
	 */
	record Job(ProductionId production, ImportId file) {

		static Job of(String instance) {
			String[] ids = instance.split(" ");
			return new Job(ProductionId.of(ids[0]), ImportId.of(ids[1]));
		}

		static Job of(ExecutionComplete complete) {
			return of(complete.getExecution().taskInstance.getId());
		}

		TaskInstance<Void> instance() {
			return READING.instance(this.production + " " + this.file).build();
		}

	}

}
