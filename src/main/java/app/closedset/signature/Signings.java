package app.closedset.signature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;

/**
 * Invitations to read and sign a document. An invitation is for one person and one
 * document; its link is made when the mail is sent and stored nowhere. Every method joins
 * the caller's transaction.
 */
public interface Signings {

	/** For what links are derived. */
	String PURPOSE = "signing";

	/**
	 * Invites a person by e-mail. The mail shows the production's name only. When the
	 * mail server took it, {@link SigningDelivered} is published.
	 * @param document what is to be read and signed
	 * @param signer who signs
	 * @param account the signer's account, which receives the mail
	 * @param production the production that is set
	 * @param landing the path of the document's ceremony below the application's root,
	 * where the person arrives after the second step
	 */
	SigningId invite(Subject document, MemberId signer, AccountId account, ProductionId production, String landing);

	/**
	 * Sends a new link; the old one dies at once.
	 * @throws app.closedset.core.NotFound if there is no such invitation
	 * @throws app.closedset.core.Forbidden if it was revoked
	 */
	void resend(SigningId signing);

	/**
	 * The signer has another account or address: the old link dies, a new one is sent
	 * there.
	 * @throws app.closedset.core.NotFound if there is no such invitation
	 * @throws app.closedset.core.Forbidden if it was revoked
	 */
	void readdress(SigningId signing, AccountId account);

	/**
	 * The link dies at once. Nothing happens if it was revoked before.
	 * @throws app.closedset.core.NotFound if there is no such invitation
	 */
	void revoke(SigningId signing);

	Optional<SigningSummary> find(SigningId signing);

	/** The invitations to one document, newest first. */
	List<SigningSummary> of(Subject document);

	/**
	 * The signer agreed to sign electronically, in the disclosure's present version.
	 * @param account who agreed
	 * @param language in which the text was shown
	 * @throws app.closedset.core.NotFound if the invitation is not for this account
	 * @throws app.closedset.core.Forbidden if it was revoked
	 */
	void acceptDisclosure(SigningId signing, AccountId account, Locale language);

}
