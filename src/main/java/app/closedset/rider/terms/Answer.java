package app.closedset.rider.terms;

/**
 * What a performer says to one item. Silence stays silence.
 */
public enum Answer {

	NOT_ANSWERED, AGREED, AGREED_IF, NOT_AGREED;

	public boolean agrees() {
		return this == AGREED || this == AGREED_IF;
	}

}
