package app.closedset.mail;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes stored messages anew.
 */
@Component
class HandedOverMailWriter implements HandedOverMail {

	private final Messages messages;

	private final MailComposer composer;

	HandedOverMailWriter(Messages messages, MailComposer composer) {
		this.messages = messages;
		this.composer = composer;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Mail> latest(int most) {
		return this.messages.handedOver(most).stream().flatMap(this::written).toList();
	}

	private Stream<Mail> written(Messages.Dated message) {
		return this.composer.write(message.message())
			.map((mail) -> new Mail(mail.email(), mail.name(), mail.subject(), mail.body(), mail.link(), message.at()))
			.stream();
	}

}
