package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds headings among the lines of a page: by their form, their place, and the numbers
 * beside them.
 */
final class PrintedHeadings {

	private final PrintedColumns columns;

	private final LeftEdges edges;

	private final MarginNumbers numbers;

	PrintedHeadings(PrintedColumns columns) {
		this.columns = columns;
		this.edges = columns.edges();
		this.numbers = columns.numbers();
	}

	/** The text of a line without numbers in the margins. */
	String bare(PrintedLine line) {
		int from = this.numbers.before(line);
		int to = line.words().size();
		if (this.numbers.isBehind(line)) {
			to--;
		}
		else if (from > 0 && to - 1 > from
				&& SceneNumbers.same(line.part(0, from).text(), line.words().getLast().text())) {
			to--;
		}
		else if (from == 0 && to > 2 && SceneNumbers.isLabel(line.words().getFirst().text())) {
			from = 1;
		}
		return (from < to) ? line.part(from, to).text() : line.text();
	}

	/**
	 * A heading and what in its line speaks for it.
	 *
	 * @param heading with its number
	 * @param known whether it says inside or outside, or that the scene is omitted
	 * @param margin whether its number stands in the left margin
	 * @param right whether its number stands at the right
	 */
	record Found(Heading heading, boolean known, boolean margin, boolean right) {
	}

	/** What the line would be as a heading, if it can be one. */
	Optional<Found> find(PrintedLine line) {
		List<PrintedWord> words = line.words();
		int number = this.numbers.before(line);
		boolean margin = number > 0 && number < words.size() && this.edges.isBeyond(words.get(number - 1).right());
		if (number == 0 && words.size() > 1 && SceneNumbers.isLabel(words.getFirst().text())) {
			number = 1;
		}
		boolean left = margin ? this.edges.isNear(words.get(number).left()) : this.edges.isAt(words.getFirst().left());
		if (number == words.size() || !left) {
			return Optional.empty();
		}
		if (number == 0) {
			return this.numbers.isBehind(line) ? numberedBehind(line) : HeadingGrammar.recognise(line.text())
				.map((heading) -> new Found(numberedInside(heading, line), true, false, false));
		}
		String label = line.part(0, number).text();
		int from = (number + 1 < words.size() && words.get(number).text().matches("[-–—/.:)]+")) ? number + 1 : number;
		List<PrintedWord> rest = withoutRight(words.subList(from, words.size()), line.base(), label);
		String text = new PrintedLine(line.base(), line.size(), rest).text();
		boolean right = rest.size() < words.size() - from;
		Optional<Heading> known = HeadingGrammar.recognise(text);
		boolean omitted = HeadingGrammar.isOmission(text);
		if (known.isPresent() || omitted || margin && right || (margin || right) && HeadingGrammar.isCapitals(text)) {
			Heading heading = known.orElseGet(() -> HeadingGrammar.declared(text));
			return Optional.of(new Found(heading.numbered(SceneNumbers.plain(label)), known.isPresent() || omitted,
					margin, right));
		}
		return margin ? Optional.empty() : numberedInWords(line);
	}

	/** A heading whose number takes more than one word, as in {@code 3 BIS. INT. …}. */
	private static Optional<Found> numberedInWords(PrintedLine line) {
		return HeadingGrammar.recognise(line.text())
			.filter((heading) -> heading.number() != null)
			.map((heading) -> new Found(heading, true, false, false));
	}

	/** A heading whose number stands at the right only. */
	private static Optional<Found> numberedBehind(PrintedLine line) {
		int last = line.words().size() - 1;
		String text = line.part(0, last).text();
		Optional<Heading> known = HeadingGrammar.recognise(text);
		if (known.isEmpty() && !HeadingGrammar.isCapitals(text)) {
			return Optional.empty();
		}
		Heading heading = known.orElseGet(() -> HeadingGrammar.declared(text));
		String number = (heading.number() != null) ? heading.number()
				: SceneNumbers.plain(line.words().get(last).text());
		return Optional.of(new Found(heading.numbered(number), known.isPresent(), false, true));
	}

	/**
	 * A heading that holds its number itself, as in {@code SÉQUENCE 3 - EXT. PLAGE}; the
	 * number at the right counts only where it stands apart.
	 */
	private Heading numberedInside(Heading heading, PrintedLine line) {
		String number = heading.number();
		int last = line.words().size() - 1;
		if (number == null || last == 0 || !SceneNumbers.same(number, line.words().get(last).text())
				|| !this.numbers.isAtRight(line.part(last, last + 1), line.gapBefore(last))) {
			return heading;
		}
		return HeadingGrammar.recognise(line.part(0, last).text()).orElse(heading);
	}

	/** The words of a heading without a right number that equals the left one. */
	List<PrintedWord> withoutRight(List<PrintedWord> words, double base, String label) {
		int size = label.split(" ").length;
		for (int start = words.size() - size; start > 0; start--) {
			PrintedLine right = new PrintedLine(base, 0, words.subList(start, start + size));
			double gap = right.left() - words.get(start - 1).right();
			boolean last = start + size == words.size();
			if (SceneNumbers.same(label, right.text()) && this.numbers.isAtRight(right, last ? gap : 0)) {
				List<PrintedWord> rest = new ArrayList<>(words.subList(0, start));
				rest.addAll(words.subList(start + size, words.size()));
				return rest;
			}
		}
		return words;
	}

	/** Whether the surroundings allow a heading here. */
	boolean stands(Found found, PrintedRow row) {
		if (found.margin() && found.known() || found.right()) {
			return true;
		}
		if (!found.known()) {
			return !this.columns.type().isClose(row.gap());
		}
		boolean capitals = PrintedColumns.capitalShare(found.heading().text()) > 0.6;
		boolean apart = !this.columns.type().isClose(row.gap());
		if (this.columns.headingsAreCapitals() && !capitals && found.heading().number() == null) {
			return false;
		}
		return apart || !this.columns.headingsAreSpaced() || capitals && found.heading().number() != null;
	}

	/** Whether only the next line tells the time of a heading. */
	private static boolean bringsTime(Heading heading, String text) {
		return heading.time() == null && HeadingGrammar.recognise(heading.text() + " " + text)
			.filter((whole) -> whole.time() != null)
			.isPresent();
	}

	/** Whether a heading was too long for its line and goes on in the next. */
	boolean goesOn(Found found, PrintedLine last, PrintedRow following) {
		PrintedLine line = following.line();
		String text = line.text();
		if (!this.columns.type().isClose(following.gap()) || found.heading().omitted()
				|| PrintedColumns.capitalShare(text) < 0.7 || HeadingGrammar.recognise(text).isPresent()
				|| line.left() > Math.max(this.edges.action(), last.left()) + 14 * this.columns.type().character()) {
			return false;
		}
		double room = last.right() + this.columns.type().character() + line.words().getFirst().width();
		return room > this.columns.right() - this.columns.type().character() || text.matches("^[-–—/].*")
				|| last.text().matches(".*[-–—/(,]$") || last.isBold() && line.isBold()
				|| this.edges.isAt(line.left()) && HeadingGrammar.isCapitals(text)
						&& (this.columns.headingsAreSpacedBelow() || bringsTime(found.heading(), text));
	}

}
