package app.closedset.core;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A requested message was accepted by the recipient's mail server (or refused for good).
 * Published in a transaction of its own, with the production set.
 *
 * @param message the key of the message
 * @param production its production, or none
 * @param subject what it was about
 * @param recipient who received it
 * @param at when
 * @param accepted false if it was refused for good
 */
public record MailHandedOver(String message, @Nullable ProductionId production, Subject subject, AccountId recipient,
		Instant at, boolean accepted) {
}
