package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.MemberId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * A person was invited to sign a document.
 */
record SigningInvited(SigningId signing, Subject document, MemberId signer, int generation) implements Recorded {

	@Override
	public String action() {
		return "signing.invited";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signing", this.signing.toString(), "signer", this.signer.toString(), "generation",
				Integer.toString(this.generation));
	}

}
