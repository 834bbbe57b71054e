package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * A mail server took the invitation.
 */
record SigningDelivered(SigningId signing, Subject document, int generation) implements Recorded {

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
