package app.closedset.script.reading;

/**
 * A character as a page draws it.
 *
 * @param left where it begins, in points
 * @param base its base line, in points from the top
 * @param width in points
 * @param size of the font
 * @param text what it stands for, possibly several letters
 * @param bold whether its font is heavy
 */
record Glyph(double left, double base, double width, double size, String text, boolean bold) {

	/**
	 * The accents that some fonts draw apart from their letters, and what they become.
	 */
	private static final String ACCENTS = "´`ˆ^¨˜~¸ˇ˚";

	private static final String COMBINING = "\u0301\u0300\u0302\u0302\u0308\u0303\u0303\u0327\u030C\u030A";

	double right() {
		return this.left + this.width;
	}

	boolean isBlank() {
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c > ' ' && c < '\u007F' || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
		}
		return true;
	}

	/** Whether the other is the same drawn again, a hair beside, to look bold. */
	boolean isAgain(Glyph other) {
		return this.text.equals(other.text) && Math.abs(this.left - other.left) < 0.3 * this.width
				&& Math.abs(this.base - other.base) < 0.2 * this.size;
	}

	/** The accent to put on a letter below it, or the empty text. */
	String accent() {
		if (this.text.length() != 1) {
			return "";
		}
		char c = this.text.charAt(0);
		if (Character.isLetterOrDigit(c)) {
			return "";
		}
		if (Character.getType(c) == Character.NON_SPACING_MARK) {
			return this.text;
		}
		int known = ACCENTS.indexOf(c);
		return (known >= 0) ? COMBINING.substring(known, known + 1) : "";
	}

	/** Whether the middle of this one lies over the other. */
	boolean isOver(Glyph other) {
		double middle = this.left + this.width / 2;
		return middle > other.left && middle < other.right() - 0.05 * other.width;
	}

}
