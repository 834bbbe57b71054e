package app.closedset.signature;

import java.io.Serializable;
import java.util.UUID;

import app.closedset.core.SigningId;
import org.jspecify.annotations.Nullable;

/**
 * An invited person between the link and the code, as the browser's session remembers
 * them.
 *
 * @param signing the invitation
 * @param generation of the link they came with
 * @param challenge the code that was sent
 * @param browser a random value that only this session knows
 * @param step the page below the ceremony to which they go back, or none for its start
 */
record SigningVisit(SigningId signing, int generation, UUID challenge, String browser,
		@Nullable String step) implements Serializable {

	static final String ATTRIBUTE = SigningVisit.class.getName();

	SigningVisit with(UUID newChallenge) {
		return new SigningVisit(this.signing, this.generation, newChallenge, this.browser, this.step);
	}

	String destination(SigningSummary invitation) {
		return (this.step != null) ? invitation.landing() + "/" + this.step : invitation.landing();
	}

	/** Not the value that binds the browser. */
	@Override
	public String toString() {
		return "SigningVisit[" + this.signing + "]";
	}

}
