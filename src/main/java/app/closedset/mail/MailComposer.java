package app.closedset.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.closedset.core.MailCode;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.platform.DerivedSecrets;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a message when it is sent: in the recipient's language, with its link and code
 * derived anew.
 */
@Component
class MailComposer {

	private final Accounts accounts;

	private final DerivedSecrets secrets;

	private final MailTexts texts;

	private final String publicAddress;

	MailComposer(Accounts accounts, DerivedSecrets secrets, MailTexts texts,
			@Value("${closedset.public-address}") String publicAddress) {
		this.accounts = accounts;
		this.secrets = secrets;
		this.texts = texts;
		this.publicAddress = publicAddress.endsWith("/") ? publicAddress.substring(0, publicAddress.length() - 1)
				: publicAddress;
	}

	/**
	 * A message ready to be sent.
	 *
	 * @param email the recipient's address
	 * @param name the recipient's name, in one line
	 * @param language of the text
	 * @param subject in one line
	 * @param body plain text
	 * @param link as it stands in the body, or none
	 */
	record Written(String email, String name, Locale language, String subject, String body, @Nullable String link) {
	}

	/**
	 * @return the message, or none if the recipient's account is gone
	 * @throws IllegalArgumentException if a text or a value of it is missing
	 */
	Optional<Written> write(Message message) {
		return this.accounts.find(message.request().recipient()).map((recipient) -> write(message, recipient));
	}

	private Written write(Message message, AccountSummary recipient) {
		MailRequested request = message.request();
		Map<String, String> values = new HashMap<>(request.model());
		values.put("name", recipient.name());
		if (message.productionTitle() != null) {
			values.put("production", message.productionTitle());
		}
		MailLink link = request.link();
		if (link != null) {
			addLink(values, link);
		}
		MailCode code = request.code();
		if (code != null) {
			values.put("code", this.secrets.code(code.purpose(), code.id()));
		}
		String key = "mail." + request.message();
		Locale language = recipient.language();
		return new Written(recipient.email(), MailTexts.oneLine(recipient.name()), language,
				MailTexts.oneLine(this.texts.fill(key + ".subject", language, values)),
				this.texts.fill(key + ".body", language, values), values.get("link"));
	}

	private void addLink(Map<String, String> values, MailLink link) {
		String page = this.publicAddress + link.path();
		values.put("page", page);
		String purpose = link.purpose();
		if (purpose == null) {
			values.put("link", page);
			return;
		}
		String token = this.secrets.token(purpose, Objects.requireNonNull(link.id()), link.generation());
		values.put("link", page + "#" + token);
		values.put("reference", this.secrets.reference(purpose, link.id(), link.generation()));
	}

}
