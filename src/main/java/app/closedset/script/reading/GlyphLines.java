package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the characters of a page together to words and lines. What was drawn in one go
 * stays together, even where something else is drawn over it; the goes themselves may
 * come in any order.
 */
final class GlyphLines {

	/** Letters this much larger than the others stand on lines of their own. */
	private static final double LARGE = 1.5;

	private final List<PrintedLine> lines = new ArrayList<>();

	private int strays;

	GlyphLines(List<DrawnWord> words) {
		double usual = usualSize(words);
		List<DrawnWord> plain = new ArrayList<>();
		List<DrawnWord> large = new ArrayList<>();
		for (DrawnWord word : words) {
			((word.size() > LARGE * usual) ? large : plain).add(word);
		}
		group(plain);
		int script = this.lines.size();
		group(large);
		leaveOutLaidOver(script);
		this.lines.sort(Comparator.comparingDouble(PrintedLine::base));
	}

	List<PrintedLine> lines() {
		return this.lines;
	}

	/** How many words were left out because they lie over others. */
	int strays() {
		return this.strays;
	}

	private static double usualSize(List<DrawnWord> words) {
		double[] sizes = words.stream().mapToDouble(DrawnWord::size).toArray();
		Arrays.sort(sizes);
		return (sizes.length == 0) ? 0 : sizes[sizes.length / 2];
	}

	private void group(List<DrawnWord> words) {
		words.sort(Comparator.comparingDouble(DrawnWord::base));
		List<DrawnWord> line = new ArrayList<>();
		for (DrawnWord word : words) {
			if (!line.isEmpty() && word.base() - line.getFirst().base() > Math.max(1.5, 0.28 * word.size())) {
				add(line);
				line.clear();
			}
			line.add(word);
		}
		if (!line.isEmpty()) {
			add(line);
		}
	}

	private void add(List<DrawnWord> line) {
		line.sort(Comparator.comparingDouble(DrawnWord::left));
		List<DrawnWord> kept = new ArrayList<>();
		for (DrawnWord word : line) {
			DrawnWord before = kept.isEmpty() ? null : kept.getLast();
			if (before != null && before.isSame(word)) {
				kept.set(kept.size() - 1, before.drawnTwice());
			}
			else if (before != null && before.touches(word)) {
				kept.set(kept.size() - 1, before.with(word));
			}
			else if (before == null || !word.isStrayOn(before)) {
				kept.add(word);
			}
			else {
				this.strays++;
			}
		}
		this.lines.add(new PrintedLine(line.getFirst().base(), kept.getFirst().size(),
				kept.stream().map(DrawnWord::printed).toList()));
	}

	/** Large letters across lines of the script are a watermark, above them a title. */
	private void leaveOutLaidOver(int script) {
		List<PrintedLine> large = List.copyOf(this.lines.subList(script, this.lines.size()));
		for (PrintedLine line : large) {
			boolean over = this.lines.subList(0, script)
				.stream()
				.anyMatch((other) -> other.base() < line.base() + 0.1 * line.size()
						&& other.base() > line.base() - 0.6 * line.size());
			if (over) {
				this.lines.remove(line);
				this.strays += line.words().size();
			}
		}
	}

}
