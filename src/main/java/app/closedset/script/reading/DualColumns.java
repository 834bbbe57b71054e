package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two speeches side by side, parted at the free strip between them.
 *
 * @param left lines of the left speech, its cue first
 * @param right lines of the right speech, its cue first
 */
record DualColumns(List<PrintedLine> left, List<PrintedLine> right) {

	private static final int LONGEST_CUE = 40;

	/**
	 * The two speeches, if the first line holds two cues far apart.
	 */
	static Optional<DualColumns> of(List<PrintedLine> lines, double character) {
		PrintedLine cues = lines.getFirst();
		int middle = widest(cues);
		if (lines.size() < 2 || !mayBegin(cues, character)) {
			return Optional.empty();
		}
		PrintedLine one = cues.part(0, middle);
		PrintedLine other = cues.part(middle, cues.words().size());
		if (!isCue(one.text()) || !isCue(other.text())) {
			return Optional.empty();
		}
		double border = border(lines, one.right(), other.left());
		List<PrintedLine> left = new ArrayList<>();
		List<PrintedLine> right = new ArrayList<>();
		for (PrintedLine line : lines) {
			int cut = (int) line.words().stream().filter((word) -> word.left() < border).count();
			if (cut > 0) {
				left.add(line.part(0, cut));
			}
			if (cut < line.words().size()) {
				right.add(line.part(cut, line.words().size()));
			}
		}
		boolean both = left.size() > 1 && right.size() > 1;
		return both ? Optional.of(new DualColumns(left, right)) : Optional.empty();
	}

	/** Whether a line holds words so far apart that they may be two cues. */
	static boolean mayBegin(PrintedLine line, double character) {
		int middle = widest(line);
		return middle > 0 && line.gapBefore(middle) >= 3 * character;
	}

	private static boolean isCue(String text) {
		return text.length() <= LONGEST_CUE && Cues.isCue(text) && !Transitions.isTransition(text)
				&& HeadingGrammar.recognise(text).isEmpty() && !SceneNumbers.isLabel(text);
	}

	private static int widest(PrintedLine line) {
		int widest = 0;
		for (int i = 1; i < line.words().size(); i++) {
			if (widest == 0 || line.gapBefore(i) > line.gapBefore(widest)) {
				widest = i;
			}
		}
		return widest;
	}

	/**
	 * The middle of the widest strip between the cues that no word of any line touches.
	 */
	private static double border(List<PrintedLine> lines, double from, double to) {
		List<PrintedWord> words = lines.stream()
			.flatMap((line) -> line.words().stream())
			.sorted(Comparator.comparingDouble(PrintedWord::left))
			.toList();
		double covered = from;
		double border = (from + to) / 2;
		double widest = 0;
		for (PrintedWord word : words) {
			double end = Math.min(word.left(), to);
			if (end - covered > widest) {
				widest = end - covered;
				border = (covered + end) / 2;
			}
			covered = Math.max(covered, word.right());
		}
		return border;
	}

}
