package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * The invitation's link died for good.
 */
record SigningRevoked(SigningId signing, Subject document) implements Recorded {

	@Override
	public String action() {
		return "signing.revoked";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signing", this.signing.toString());
	}

}
