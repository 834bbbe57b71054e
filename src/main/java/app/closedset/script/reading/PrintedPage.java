package app.closedset.script.reading;

import java.util.List;

/**
 * A page as it is printed.
 *
 * @param width in points
 * @param height in points
 * @param lines from top to bottom
 */
record PrintedPage(double width, double height, List<PrintedLine> lines) {

	PrintedPage {
		lines = List.copyOf(lines);
	}

}
