package app.closedset.breakdown;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.MiniLm;
import app.closedset.breakdown.detection.SecondReader;
import app.closedset.core.ProductionId;

/**
 * The second reader, and the job that has it read a draft. A job that was cut off by a
 * crash or a shutdown begins anew.
 */
@Configuration(proxyBeanMethods = false)
class SecondReaderConfiguration {

	static final TaskDescriptor<Void> READING = TaskDescriptor.of("second-reading");

	private static final Duration RETRY = Duration.ofSeconds(10);

	private static final int RETRIES = 2;

	/** How soon a draft that waits for another's end asks again. */
	private static final Duration TURN = Duration.ofSeconds(2);

	@Bean
	MeaningReader meaningReader() {
		return (draft, cues,
				progress) -> new SecondReader(Detector.forLanguage(draft.language(), cues), MiniLm.shared())
					.read(draft.scenes(), progress);
	}

	@Bean
	CustomTask<Void> secondReadingTask(SecondReading reading) {
		return Tasks.custom(READING)
			.onFailure(FailureHandler.<Void>maxRetries(RETRIES).withBackoff(RETRY, 2).then((complete, operations) -> {
				Job job = Job.of(complete);
				reading.giveUp(job.production(), job.reading());
				operations.remove();
			}))
			.onDeadExecutionRevive()
			.execute((task, context) -> {
				Job job = Job.of(task.getId());
				boolean over = reading.read(job.production(), job.reading(),
						() -> context.getSchedulerState().isShuttingDown());
				return over ? new OnCompleteRemove<>() : new OnCompleteReschedule<>(FixedDelay.of(TURN));
			});
	}

	/**
	 * Which reading of which production.
	 */
	record Job(ProductionId production, UUID reading) {

		static Job of(String instance) {
			String[] ids = instance.split(" ");
			return new Job(ProductionId.of(ids[0]), UUID.fromString(ids[1]));
		}

		static Job of(ExecutionComplete complete) {
			return of(complete.getExecution().taskInstance.getId());
		}

		TaskInstance<Void> instance() {
			return READING.instance(this.production + " " + this.reading).build();
		}

	}

}
