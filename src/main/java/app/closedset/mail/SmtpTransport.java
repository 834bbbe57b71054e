package app.closedset.mail;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends by SMTP as {@code spring.mail.*} says.
 */
class SmtpTransport implements MailTransport {

	private static final int PERMANENT = 500;

	private final JavaMailSender sender;

	private final String from;

	private final String host;

	/**
	 * @param sender connected to the mail server
	 * @param from the sender's address; if blank, made from the host
	 * @param publicAddress its host is that of the Message-ID
	 */
	SmtpTransport(JavaMailSender sender, String from, String publicAddress) {
		this.sender = sender;
		this.host = URI.create(publicAddress).getHost();
		this.from = from.isBlank() ? "closed-set@" + this.host : from;
	}

	@Override
	public void send(UUID id, MailComposer.Written message) throws Refused {
		try {
			this.sender.send(mime(id, message));
		}
		catch (AddressException ex) {
			throw new Refused("The address cannot be written", ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("Message " + id + " cannot be written", ex);
		}
		catch (MailSendException ex) {
			if (Stream.of(ex.getMessageExceptions()).anyMatch(SmtpTransport::isPermanent)) {
				throw new Refused("The mail server refused message " + id, ex);
			}
			throw ex;
		}
	}

	private MimeMessage mime(UUID id, MailComposer.Written message) throws MessagingException {
		MimeMessage mime = this.sender.createMimeMessage();
		mime.setFrom(new InternetAddress(this.from, true));
		InternetAddress recipient = new InternetAddress(message.email(), true);
		try {
			recipient.setPersonal(message.name(), StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
		mime.setRecipient(jakarta.mail.Message.RecipientType.TO, recipient);
		mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
		mime.setText(message.body(), StandardCharsets.UTF_8.name());
		mime.setContentLanguage(new String[] { message.language().toLanguageTag() });
		mime.setHeader("Auto-Submitted", "auto-generated");
		mime.setHeader("Message-ID", "<" + id + "@" + this.host + ">");
		return mime;
	}

	private static boolean isPermanent(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = next(cause)) {
			int code = switch (cause) {
				case SMTPAddressFailedException address -> address.getReturnCode();
				case SMTPSendFailedException send -> send.getReturnCode();
				default -> 0;
			};
			if (code >= PERMANENT) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Throwable next(Throwable failure) {
		return (failure instanceof SendFailedException refused) ? refused.getNextException() : failure.getCause();
	}

}
