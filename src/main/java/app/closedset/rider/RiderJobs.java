package app.closedset.rider;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What riders do by themselves.
 */
@Configuration(proxyBeanMethods = false)
class RiderJobs {

	private static final int MINUTES = 10;

	@Bean
	RecurringTask<Void> riderExpiryTask(RiderExpiry expiry) {
		return Tasks.recurring(TaskDescriptor.of("rider-expiry"), FixedDelay.ofMinutes(MINUTES))
			.execute((task, context) -> expiry.sweep());
	}

}
