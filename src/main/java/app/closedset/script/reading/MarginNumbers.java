package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of scenes that stand apart from their lines: before them, behind
 * them, or at both sides. Where a document puts its right numbers is learnt from it.
 */
final class MarginNumbers {

	/** How far a number is from the words beside it, in characters. */
	private static final double APART = 1.5;

	/** A number that nothing confirms stands further away. */
	private static final double FAR = 6;

	/** How exactly numbers stand below each other, in points. */
	private static final double EXACT = 2;

	private static final int MOST_WORDS = 4;

	private final double character;

	private double left = Double.NaN;

	private double right = Double.NaN;

	/** Whether scenes have their number at the right only. */
	private boolean alone;

	MarginNumbers(List<PrintedRow> rows, double character) {
		this.character = character;
		rows.forEach((row) -> learnBoth(row.line()));
		if (Double.isNaN(this.right)) {
			learnAlone(rows);
		}
	}

	private void learnBoth(PrintedLine line) {
		int number = before(line);
		int last = line.words().size() - 1;
		if (number > 0 && last > number && isApart(line, last)
				&& SceneNumbers.same(line.part(0, number).text(), line.words().get(last).text())) {
			place(line);
		}
	}

	private void learnAlone(List<PrintedRow> rows) {
		List<PrintedLine> numbered = new ArrayList<>();
		for (PrintedRow row : rows) {
			PrintedLine line = row.line();
			int last = line.words().size() - 1;
			if (last > 0 && isApart(line, last) && SceneNumbers.isLabel(line.words().get(last).text())
					&& before(line) == 0 && isUnnumberedHeading(line.part(0, last).text())) {
				numbered.add(line);
			}
		}
		for (PrintedLine line : numbered) {
			long same = numbered.stream().filter((other) -> isBelow(other, line)).count();
			if (same > 1 && 2 * same > numbered.size()
					|| numbered.size() == 1 && line.gapBefore(line.words().size() - 1) > FAR * this.character) {
				this.alone = true;
				place(line);
				return;
			}
		}
	}

	private static boolean isUnnumberedHeading(String text) {
		return HeadingGrammar.recognise(text).filter((heading) -> heading.number() == null).isPresent();
	}

	private static boolean isBelow(PrintedLine one, PrintedLine other) {
		return Math.abs(one.right() - other.right()) < EXACT
				|| Math.abs(one.words().getLast().left() - other.words().getLast().left()) < EXACT;
	}

	private void place(PrintedLine line) {
		this.left = line.words().getLast().left();
		this.right = line.right();
	}

	/** How many words at the beginning of a line are a number that stands apart. */
	int before(PrintedLine line) {
		List<PrintedWord> words = line.words();
		for (int i = 1; i <= Math.min(MOST_WORDS, words.size()); i++) {
			if (i == words.size() || isApart(line, i)) {
				return SceneNumbers.isLabel(line.part(0, i).text()) ? i : 0;
			}
		}
		return 0;
	}

	/**
	 * Whether the last word of a line without a number at the left is its number.
	 */
	boolean isBehind(PrintedLine line) {
		int last = line.words().size() - 1;
		return this.alone && before(line) == 0 && last > 0 && isApart(line, last)
				&& isInColumn(line.part(last, last + 1)) && SceneNumbers.isLabel(line.words().get(last).text());
	}

	/**
	 * Whether words at the end of a line stand where the right numbers do, or far from
	 * what is before them.
	 */
	boolean isAtRight(PrintedLine words, double gap) {
		return gap > APART * this.character || isInColumn(words);
	}

	private boolean isInColumn(PrintedLine words) {
		return Math.abs(words.left() - this.left) < EXACT || Math.abs(words.right() - this.right) < EXACT;
	}

	private boolean isApart(PrintedLine line, int word) {
		return line.gapBefore(word) > APART * this.character;
	}

}
