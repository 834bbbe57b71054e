package app.closedset.breakdown;

/**
 * Where a flag stands.
 */
enum FlagState {

	/** The reader proposes it; it counts for nothing. */
	SUGGESTED,
	/** A person says that it is so. */
	CONFIRMED,
	/** A person says that it is not so. */
	DISMISSED

}
