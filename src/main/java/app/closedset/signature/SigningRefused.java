package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * Somebody wanted to sign and could not.
 */
record SigningRefused(SigningId signing, Subject document, SigningOutcome.Reason reason) implements Recorded {

	@Override
	public String action() {
		return "signing.refused";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signing", this.signing.toString(), "reason", this.reason.name());
	}

}
