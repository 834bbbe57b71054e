package app.closedset.signature;

import java.time.Instant;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to sign.
 *
 * @param id the invitation
 * @param document what is to be signed
 * @param signer by whom
 * @param account which receives the mail and may pass the second step
 * @param landing where the person arrives after the second step
 * @param generation how many links were sent; only the last one lives
 * @param invitedAt when the first link was asked for
 * @param deliveredAt when a mail server took it, or not yet
 * @param openedAt when the person first passed the second step, or not yet
 * @param disclosure the version of the disclosure they agreed to, or none
 * @param revokedAt when the link died for good, or not
 */
public record SigningSummary(SigningId id, Subject document, MemberId signer, AccountId account, String landing,
		int generation, Instant invitedAt, @Nullable Instant deliveredAt, @Nullable Instant openedAt,
		@Nullable String disclosure, @Nullable Instant revokedAt) {

	public boolean live() {
		return this.revokedAt == null;
	}

	/** Whether the person agreed to the disclosure as it reads today. */
	public boolean disclosureAccepted() {
		return Disclosure.VERSION.equals(this.disclosure);
	}

}
