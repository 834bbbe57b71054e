package app.closedset.mail;

import java.util.UUID;

/**
 * The way out of the house.
 */
interface MailTransport {

	/**
	 * Hands a message over.
	 * @param id the same for every try, so that a repeated message can be recognised
	 * @throws Refused if it was refused for good
	 * @throws RuntimeException if it may work later
	 */
	void send(UUID id, MailComposer.Written message) throws Refused;

	/**
	 * The mail server will never take this message.
	 */
	class Refused extends Exception {

		Refused(String message, Throwable cause) {
			super(message, cause);
		}

	}

}
