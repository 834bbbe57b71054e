package app.closedset.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.MailHandedOver;
import app.closedset.core.MailRequested;
import app.closedset.platform.ProductionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one message. Nothing is locked while the mail server is talked to; if the result
 * cannot be written down afterwards, the same message goes out again under the same
 * Message-ID.
 */
@Component
class MailJob {

	private static final Logger log = LoggerFactory.getLogger(MailJob.class);

	private final Messages messages;

	private final MailComposer composer;

	private final MailTransport transport;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	MailJob(Messages messages, MailComposer composer, MailTransport transport, ApplicationEventPublisher events,
			PlatformTransactionManager transactions, Clock clock) {
		this.messages = messages;
		this.composer = composer;
		this.transport = transport;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Sends the message unless it has ended.
	 * @throws RuntimeException if it should be tried again
	 */
	void send(UUID id) {
		Optional<Message> queued = ProductionContext.within(null, null,
				() -> this.transaction.execute((status) -> this.messages.findQueued(id)));
		queued.ifPresent(this::send);
	}

	/** Gives the message up. */
	void giveUp(UUID id) {
		Optional<Message> queued = ProductionContext.within(null, null,
				() -> this.transaction.execute((status) -> this.messages.findQueued(id)));
		queued.ifPresent((message) -> end(message, false));
	}

	private void send(Message message) {
		end(message, isAccepted(message));
	}

	private boolean isAccepted(Message message) {
		try {
			Optional<MailComposer.Written> written = ProductionContext.within(null, null,
					() -> this.composer.write(message));
			if (written.isEmpty()) {
				log.warn("Message {} has no recipient any more", message.id());
				return false;
			}
			this.transport.send(message.id(), written.get());
			return true;
		}
		catch (MailTransport.Refused | IllegalArgumentException ex) {
			log.error("Message {} ({}) will not be sent", message.id(), message.request().message(), ex);
			return false;
		}
	}

	private void end(Message message, boolean accepted) {
		MailRequested request = message.request();
		ProductionContext.within(request.production(), null, () -> {
			this.transaction.executeWithoutResult((status) -> {
				if (this.messages.end(message.id(), accepted, this.clock.instant())) {
					this.events.publishEvent(new MailHandedOver(request.message(), request.production(),
							request.subject(), request.recipient(), this.clock.instant(), accepted));
				}
			});
			return accepted;
		});
	}

}
