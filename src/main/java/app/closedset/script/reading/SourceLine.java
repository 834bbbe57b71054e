package app.closedset.script.reading;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param text without its end, notes and boneyards; tabs are four spaces
 */
record SourceLine(int number, String text) {

	boolean isBlank() {
		return this.text.isBlank();
	}

}
