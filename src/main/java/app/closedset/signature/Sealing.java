package app.closedset.signature;

import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * Signatures: the frozen text and how it came to be signed. Nothing here is ever changed
 * or deleted. Every method joins the caller's transaction.
 */
public interface Sealing {

	/**
	 * Freezes the text under the person's name. A version of a document has at most one
	 * signature of each signer: a second call waits for the first and answers
	 * {@link SigningOutcome.AlreadySigned}. Call it before the document itself changes
	 * state, and change the document only for {@link SigningOutcome.Signed}.
	 * @param signing the invitation
	 * @param content what was shown
	 * @param name what the person typed
	 * @param evidence who they proved to be, and from where
	 * @throws app.closedset.core.NotFound if there is no such invitation
	 */
	SigningOutcome sign(SigningId signing, SignedContent content, TypedName name, Evidence evidence);

	/** The signature of this signer under one version of a document. */
	Optional<SignatureSummary> signature(Subject document, int version, MemberId signer);

	/**
	 * The text exactly as it was signed.
	 * @throws app.closedset.platform.UnreadableText if its key is gone
	 */
	Optional<SealedText> sealed(Subject document, int version, MemberId signer);

}
