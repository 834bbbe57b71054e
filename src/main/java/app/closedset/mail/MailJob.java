package app.closedset.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.MailHandedOver;
import app.closedset.core.MailRequested;
import app.closedset.platform.JobTransactions;
import app.closedset.platform.ProductionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

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

	private final JobTransactions transactions;

	private final Clock clock;

	MailJob(Messages messages, MailComposer composer, MailTransport transport, ApplicationEventPublisher events,
			JobTransactions transactions, Clock clock) {
		this.messages = messages;
		this.composer = composer;
		this.transport = transport;
		this.events = events;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Sends the message unless it has ended.
	 * @throws RuntimeException if it should be tried again
	 */
	void send(UUID id) {
		queued(id).ifPresent(this::send);
	}

	/** Gives the message up. */
	void giveUp(UUID id) {
		queued(id).ifPresent((message) -> end(message, false));
	}

	private Optional<Message> queued(UUID id) {
		return this.transactions.within(null, () -> this.messages.findQueued(id));
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
		this.transactions.within(request.production(), () -> {
			boolean ended = this.messages.end(message.id(), accepted, this.clock.instant());
			if (ended) {
				this.events.publishEvent(new MailHandedOver(request.message(), request.production(), request.subject(),
						request.recipient(), this.clock.instant(), accepted));
			}
			return ended;
		});
	}

}
