package app.closedset.core;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link in a message. With a purpose, a secret token is derived from purpose, id and
 * generation and appended after {@code #}, and the same token's short form is printed as
 * a reference to type; without one the path is sent as it is.
 *
 * @param path the path below the public address, starting with a slash
 * @param purpose what the token is for, or none
 * @param id the id of the invitation
 * @param generation counts up when a link must die and a new one be sent
 */
public record MailLink(String path, @Nullable String purpose, @Nullable UUID id, int generation) {

	public static MailLink plain(String path) {
		return new MailLink(path, null, null, 0);
	}

	public static MailLink secret(String path, String purpose, UUID id, int generation) {
		return new MailLink(path, purpose, id, generation);
	}

}
