package app.closedset.script.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one base line of a page, from left to right; at least one.
 *
 * @param base the base line, in points from the top
 * @param size of the font
 * @param words in order
 */
record PrintedLine(double base, double size, List<PrintedWord> words) {

	PrintedLine {
		words = List.copyOf(words);
	}

	double left() {
		return this.words.getFirst().left();
	}

	double right() {
		return this.words.getLast().right();
	}

	String text() {
		return this.words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
	}

	/** The free space before a word. */
	double gapBefore(int word) {
		return this.words.get(word).left() - this.words.get(word - 1).right();
	}

	/** The words from one place up to another. */
	PrintedLine part(int from, int to) {
		return new PrintedLine(this.base, this.size, this.words.subList(from, to));
	}

	boolean isBold() {
		return this.words.stream().allMatch(PrintedWord::bold);
	}

}
