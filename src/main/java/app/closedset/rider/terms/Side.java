package app.closedset.rider.terms;

/**
 * The performer's own left or right. Where no side is said, both are meant.
 */
public enum Side {

	BOTH, LEFT, RIGHT;

	boolean asksAsMuchAs(Side other) {
		return this == BOTH || this == other;
	}

}
