package app.closedset.script.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Learns from a document where it sets action, cues, speeches and scene numbers. Nothing
 * is known before: every program and every paper has other columns.
 */
final class PrintedColumns {

	/** Fewer headings teach nothing. */
	private static final int FEW = 3;

	private final List<PrintedRow> rows;

	private final TypeSize type;

	private final MarginNumbers numbers;

	private final LeftEdges edges;

	private final SpeechColumns speeches;

	private final double right;

	private boolean spaced = true;

	private boolean capitals = true;

	private boolean spacedBelow;

	PrintedColumns(List<PrintedRow> rows, TypeSize type) {
		this.rows = rows;
		this.type = type;
		this.numbers = new MarginNumbers(rows, type.character());
		Set<PrintedRow> headings = Collections.newSetFromMap(new IdentityHashMap<>());
		rows.stream().filter(this::isHeadingLike).forEach(headings::add);
		this.edges = new LeftEdges(rows, headings, this.numbers, type.character());
		this.right = rightEdge();
		learnHeadings(headings);
		this.speeches = new SpeechColumns(rows, this.edges, type);
	}

	TypeSize type() {
		return this.type;
	}

	MarginNumbers numbers() {
		return this.numbers;
	}

	LeftEdges edges() {
		return this.edges;
	}

	SpeechColumns speeches() {
		return this.speeches;
	}

	/** The right edge that lines of action and headings reach. */
	double right() {
		return this.right;
	}

	/** Whether headings have free space above them, and are in capitals. */
	boolean headingsAreSpaced() {
		return this.spaced;
	}

	boolean headingsAreCapitals() {
		return this.capitals;
	}

	/** Whether there is free space below headings too. */
	boolean headingsAreSpacedBelow() {
		return this.spacedBelow;
	}

	boolean isAtLeft(PrintedLine line) {
		return this.edges.isAt(line.left());
	}

	private boolean isHeadingLike(PrintedRow row) {
		PrintedLine line = row.line();
		int number = this.numbers.before(line);
		String text = line.part(Math.min(number, line.words().size() - 1), line.words().size()).text();
		return HeadingGrammar.recognise(text).isPresent() && capitalShare(text) > 0.6;
	}

	static double capitalShare(String text) {
		long letters = text.chars().filter(Character::isLetter).count();
		return (letters == 0) ? 0 : (double) text.chars().filter(Character::isUpperCase).count() / letters;
	}

	private double rightEdge() {
		double[] rights = this.rows.stream()
			.filter((row) -> this.edges.isAt(this.edges.body(row)))
			.mapToDouble((row) -> {
				List<PrintedWord> words = row.line().words();
				int last = words.size() - 1;
				boolean numbered = last > 0 && SceneNumbers.isLabel(words.getLast().text())
						&& this.numbers.isAtRight(row.line().part(last, last + 1), row.line().gapBefore(last));
				return numbered ? words.get(last - 1).right() : row.line().right();
			})
			.sorted()
			.toArray();
		return (rights.length == 0) ? 0 : rights[(int) ((rights.length - 1) * 0.995)];
	}

	private void learnHeadings(Set<PrintedRow> headings) {
		int spaces = 0;
		for (int i = 0; i + 1 < this.rows.size(); i++) {
			PrintedRow below = this.rows.get(i + 1);
			if (headings.contains(this.rows.get(i)) && below.page() == this.rows.get(i).page()) {
				boolean close = this.type.isClose(below.gap());
				// What is close and in capitals may be the rest of the heading.
				spaces += !close ? 1 : HeadingGrammar.isCapitals(below.line().text()) ? 0 : -1;
			}
		}
		this.spacedBelow = spaces > 0;
		long there = headings.stream().filter((row) -> isAtLeft(row.line())).count();
		long close = headings.stream().filter((row) -> isAtLeft(row.line()) && this.type.isClose(row.gap())).count();
		this.spaced = close * 2 <= there;
		this.capitals = there >= FEW || this.rows.stream()
			.filter((row) -> isAtLeft(row.line()))
			.noneMatch((row) -> HeadingGrammar.recognise(row.line().text()).isPresent() && !isHeadingLike(row));
	}

}
