package app.closedset.agreement;

/**
 * What a rule is about; pages group rules by it.
 */
public enum AgreementTopic {

	/** What must be known or signed, and how long before the call. */
	NOTICE,
	/** Written consent and its withdrawal. */
	CONSENT,
	/** Auditions and castings. */
	AUDITION,
	/** Who may be there, garments, what is never done. */
	SET,
	/** When a coordinator is engaged. */
	COORDINATOR,
	/** Pictures: stills, doubles, viewing. */
	IMAGES,
	/** Performers under 18. */
	MINORS

}
