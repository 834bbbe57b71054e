package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * The invited person passed the second step for the first time.
 */
record SigningOpened(SigningId signing, Subject document) implements Recorded {

	@Override
	public String action() {
		return "signing.opened";
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
