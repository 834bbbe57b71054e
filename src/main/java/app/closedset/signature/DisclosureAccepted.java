package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * The signer agreed to electronic records.
 */
record DisclosureAccepted(SigningId signing, Subject document, String version, String language) implements Recorded {

	@Override
	public String action() {
		return "signing.disclosure.accepted";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signing", this.signing.toString(), "version", this.version, "language", this.language);
	}

}
