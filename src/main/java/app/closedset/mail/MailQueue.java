package app.closedset.mail;

import java.time.Clock;
import java.util.UUID;

import app.closedset.core.MailRequested;
import app.closedset.platform.JobQueue;
import app.closedset.production.Productions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues a message in the transaction that asked for it: rolled back with it, sent soon
 * after it commits.
 */
@Component
class MailQueue {

	private final Messages messages;

	private final Productions productions;

	private final JobQueue jobs;

	private final Clock clock;

	MailQueue(Messages messages, Productions productions, JobQueue jobs, Clock clock) {
		this.messages = messages;
		this.productions = productions;
		this.jobs = jobs;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(MailRequested request) {
		UUID id = UUID.randomUUID();
		String title = (request.production() != null) ? this.productions.current().title() : null;
		this.messages.add(new Message(id, request, title), this.clock.instant());
		this.jobs.add(MailConfiguration.MAIL.instance(id.toString()).build());
	}

}
