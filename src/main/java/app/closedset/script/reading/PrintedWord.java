package app.closedset.script.reading;

/**
 * A word where it stands on a page, in points from the top left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param text its characters
 * @param bold whether its font is heavy or it was drawn twice
 */
record PrintedWord(double left, double right, String text, boolean bold) {

	double width() {
		return this.right - this.left;
	}

}
