package app.closedset.signature;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.MemberId;
import app.closedset.core.Sha256;
import app.closedset.core.SignatureId;
import app.closedset.core.Subject;

/**
 * A version of a document was signed.
 *
 * @param signature the signature
 * @param document what was signed
 * @param version of the document
 * @param signer who signed
 * @param sha256 of the signed text
 */
public record DocumentSigned(SignatureId signature, Subject document, int version, MemberId signer,
		Sha256 sha256) implements Recorded {

	@Override
	public String action() {
		return "document.signed";
	}

	@Override
	public Subject subject() {
		return this.document;
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("signature", this.signature.toString(), "version", Integer.toString(this.version), "signer",
				this.signer.toString(), "sha256", this.sha256.hex());
	}

}
