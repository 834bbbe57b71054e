package app.closedset.script.reading;

/**
 * A line with its surroundings.
 *
 * @param page counted from 0
 * @param line without marks of revision
 * @param marked whether it bore one
 * @param gap to the line above on the page, or infinite
 */
record PrintedRow(int page, PrintedLine line, boolean marked, double gap) {
}
