package app.closedset.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import app.closedset.core.MailRequested;
import app.closedset.production.Productions;
import com.github.kagkarlsson.scheduler.Scheduler;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queues a message in the transaction that asked for it: rolled back with it, sent soon
 * after it commits.
 */
@Component
class MailQueue {

	private final Messages messages;

	private final Productions productions;

	private final Scheduler scheduler;

	private final Clock clock;

	MailQueue(Messages messages, Productions productions, Scheduler scheduler, Clock clock) {
		this.messages = messages;
		this.productions = productions;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(MailRequested request) {
		UUID id = UUID.randomUUID();
		String title = (request.production() != null) ? this.productions.current().title() : null;
		this.messages.add(new Message(id, request, title), this.clock.instant());
		// Due at once, whatever any clock says.
		this.scheduler.schedule(MailConfiguration.MAIL.instance(id.toString()).build(), Instant.EPOCH);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				MailQueue.this.scheduler.triggerCheckForDueExecutions();
			}

		});
	}

}
