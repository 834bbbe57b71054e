package app.closedset.mail;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The job that sends, and the way by which it sends.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("mail");

	private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

	private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

	/** Doubled each time, the last try is about two days after the first. */
	private static final int RETRIES = 14;

	@Bean
	OneTimeTask<Void> mailTask(MailJob job) {
		return Tasks.oneTime(MAIL)
			.onFailure(FailureHandler.<Void>maxRetries(RETRIES)
				.withBackoff(FIRST_RETRY, 2)
				.then((complete, operations) -> {
					job.giveUp(UUID.fromString(complete.getExecution().taskInstance.getId()));
					operations.remove();
				}))
			.execute((task, context) -> job.send(UUID.fromString(task.getId())));
	}

	@Bean
	MailTransport mailTransport(@Value("${closedset.mail.local:false}") boolean local,
			@Value("${closedset.mail.from:}") String from, @Value("${closedset.public-address}") String publicAddress,
			ObjectProvider<JavaMailSender> senders) {
		JavaMailSender sender = senders.getIfAvailable();
		if (local) {
			// Read on the local mail page, which writes each message anew.
			return (id, message) -> log.debug("Message {} is on the local mail page", id);
		}
		if (sender == null) {
			log.warn("No mail server is configured (spring.mail.host): messages wait in the queue.");
			return (id, message) -> {
				throw new IllegalStateException("No mail server is configured");
			};
		}
		return new SmtpTransport(sender, from, publicAddress);
	}

}
