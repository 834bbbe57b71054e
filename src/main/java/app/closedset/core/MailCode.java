package app.closedset.core;

import java.util.UUID;

/**
 * A one-time code in a message, derived when the message is sent.
 *
 * @param purpose what the code is for
 * @param id the id of the challenge
 */
public record MailCode(String purpose, UUID id) {
}
