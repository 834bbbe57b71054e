package app.closedset.signature;

/**
 * What became of the wish to sign.
 */
public sealed interface SigningOutcome {

	/** This call made the signature. */
	record Signed(SignatureSummary signature) implements SigningOutcome {
	}

	/** The same person had signed the same version before; nothing was added. */
	record AlreadySigned(SignatureSummary signature) implements SigningOutcome {
	}

	/** Nothing was signed. */
	record Refused(Reason reason) implements SigningOutcome {
	}

	/**
	 * Why nothing was signed.
	 */
	enum Reason {

		/** The invitation was revoked. */
		REVOKED,
		/** The person is not the one who was invited. */
		OTHER_ACCOUNT,
		/** The person has not agreed to electronic records as the text reads today. */
		DISCLOSURE,
		/** The last one-time code is older than ten minutes. */
		FACTOR_TOO_OLD,
		/** The version was signed before with another text. */
		OTHER_TEXT

	}

}
