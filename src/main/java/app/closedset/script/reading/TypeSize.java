package app.closedset.script.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How large a document sets its text, in points.
 *
 * @param character how wide a usual character is
 * @param pitch from one base line of a paragraph to the next
 */
record TypeSize(double character, double pitch) {

	/** How far the lines of a paragraph are apart at most, and those of a doubled one. */
	private static final double SINGLE = 1.35;

	private static final double DOUBLE = 2.3;

	static TypeSize of(List<PrintedPage> pages) {
		return new TypeSize(character(pages), pitch(pages));
	}

	boolean isClose(double gap) {
		return gap <= SINGLE * this.pitch;
	}

	/** Whether there is room for one blank line at most. */
	boolean isNear(double gap) {
		return gap <= DOUBLE * this.pitch;
	}

	private static double character(List<PrintedPage> pages) {
		double[] widths = pages.stream()
			.flatMap((page) -> page.lines().stream())
			.flatMap((line) -> line.words().stream())
			.filter((word) -> word.text().length() > 2)
			.mapToDouble((word) -> word.width() / word.text().length())
			.sorted()
			.toArray();
		return (widths.length == 0) ? 7.2 : Math.max(1, widths[widths.length / 2]);
	}

	private static double pitch(List<PrintedPage> pages) {
		Map<Long, Integer> counts = new HashMap<>();
		int all = 0;
		for (PrintedPage page : pages) {
			@Nullable PrintedLine before = null;
			for (PrintedLine line : page.lines()) {
				if (before != null && line.base() - before.base() > 0.7 * line.size()
						&& line.base() - before.base() < 3 * line.size()) {
					counts.merge(Math.round(2 * (line.base() - before.base())), 1, Integer::sum);
					all++;
				}
				before = line;
			}
		}
		int enough = Math.max(1, all * 15 / 100);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= enough)
			.mapToDouble((entry) -> entry.getKey() / 2.0)
			.min()
			.orElse(12);
	}

}
