package app.closedset.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was sent, written anew for the local mail page and for tests.
 */
public interface HandedOverMail {

	/** The latest messages, the newest first. */
	List<Mail> latest(int most);

	/**
	 * @param email the recipient's address
	 * @param name the recipient's name
	 * @param subject in one line
	 * @param body plain text
	 * @param link as it stands in the body, or none
	 * @param at when it was handed over
	 */
	record Mail(String email, String name, String subject, String body, @Nullable String link, Instant at) {
	}

}
