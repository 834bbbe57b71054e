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
		double character = character(pages);
		return new TypeSize(character, pitch(pages, character));
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

	/** Where no line was broken, nothing shows how far broken ones would be apart. */
	private static double pitch(List<PrintedPage> pages, double character) {
		double gap = commonGap(pages);
		double[] sizes = pages.stream()
			.flatMap((page) -> page.lines().stream())
			.mapToDouble(PrintedLine::size)
			.sorted()
			.toArray();
		boolean wide = sizes.length > 0 && gap > 1.9 * sizes[sizes.length / 2];
		return (wide && !isBroken(pages, gap, character)) ? gap / 2 : gap;
	}

	/**
	 * Whether a sentence goes on in the next line, the first word of which had no room.
	 */
	private static boolean isBroken(List<PrintedPage> pages, double gap, double character) {
		double right = pages.stream()
			.flatMap((page) -> page.lines().stream())
			.mapToDouble(PrintedLine::right)
			.max()
			.orElse(0);
		for (PrintedPage page : pages) {
			for (int i = 1; i < page.lines().size(); i++) {
				PrintedLine above = page.lines().get(i - 1);
				PrintedLine line = page.lines().get(i);
				double needed = above.right() + character + line.words().getFirst().width();
				boolean open = ".!?…:”\"»)".indexOf(above.text().charAt(above.text().length() - 1)) < 0;
				if (line.base() - above.base() < 1.1 * gap && needed > right && open
						&& !HeadingGrammar.isCapitals(above.text())) {
					return true;
				}
			}
		}
		return false;
	}

	private static double commonGap(List<PrintedPage> pages) {
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
