package app.closedset.rider;

import java.time.Instant;
import java.util.List;

import app.closedset.core.ProductionId;
import app.closedset.signature.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * A performer's own rider: the signed text, what holds now, and who opened it.
 *
 * @param production the production
 * @param consent what was offered last
 * @param status the state
 * @param agreed what holds now; each can be taken back
 * @param signed the text as it was signed, or none
 * @param signedAt when, or never
 * @param readers who opened it
 */
record MyRiderPage(ProductionId production, ConsentPage consent, RiderStatus status, List<ConsentPage.Item> agreed,
		@Nullable SealedText signed, @Nullable Instant signedAt, List<Reader> readers) {

	public boolean waiting() {
		return this.consent.state() == RiderState.OFFERED;
	}

	public boolean withdrawable() {
		return this.consent.inForce() || this.consent.state() == RiderState.OFFERED
				|| this.consent.state() == RiderState.IN_DISCUSSION;
	}

	/**
	 * One reading.
	 */
	record Reader(String name, Instant at) {

	}

}
