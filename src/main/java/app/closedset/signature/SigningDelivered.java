package app.closedset.signature;

import java.time.Instant;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * A mail server took the invitation.
 *
 * @param signing the invitation
 * @param document what it is about
 * @param generation of the link
 * @param at when
 */
public record SigningDelivered(SigningId signing, Subject document, int generation, Instant at) implements Recorded {

	@Override
	public String action() {
		return "signing.delivered";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signing", this.signing.toString(), "generation", Integer.toString(this.generation));
	}

}
