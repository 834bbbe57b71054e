package app.closedset.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import app.closedset.core.MemberId;
import app.closedset.core.Sha256;
import app.closedset.core.SignatureId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A signature, without the text.
 *
 * @param id the signature
 * @param signing the invitation it came through
 * @param document what was signed
 * @param version of the document
 * @param signer who signed
 * @param name as typed
 * @param sha256 of the signed text
 * @param language in which the text was shown
 * @param disclosure the version of the disclosure
 * @param signedAt when
 * @param signedLocally the same moment in the zone of the production, ISO 8601 with zone
 * @param factorAge how old the one-time code was
 * @param margin how long before the call, negative after it, or none without a call
 */
public record SignatureSummary(SignatureId id, SigningId signing, Subject document, int version, MemberId signer,
		String name, Sha256 sha256, Locale language, String disclosure, Instant signedAt, String signedLocally,
		Duration factorAge, @Nullable Duration margin) {
}
