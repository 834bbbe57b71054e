package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

/**
 * Learns from a document where it sets action, cues, speeches and scene numbers. Nothing
 * is known before: every program and every paper has other columns.
 */
final class PrintedColumns {

	/** What is set in a column. */
	enum Role {

		ACTION, CUE, DIALOGUE, PARENTHETICAL, UNKNOWN

	}

	/** How far the lines of a paragraph are apart at most, and those of a doubled one. */
	private static final double SINGLE = 1.35;

	private static final double DOUBLE = 2.3;

	/** Fewer lines at one place teach nothing. */
	private static final int FEW = 3;

	private final List<Row> rows;

	private final double character;

	private final double pitch;

	/** Where clusters of left edges begin, in order. */
	private final double[] stops;

	private final Map<Integer, Role> roles = new HashMap<>();

	private double heading;

	private double action;

	private double right;

	private double numbersLeft = Double.NaN;

	private double numbersRight = Double.NaN;

	private boolean spaced = true;

	private boolean capitals = true;

	private boolean flush;

	private double spoken;

	PrintedColumns(List<Row> rows, double character, double pitch) {
		this.rows = rows;
		this.character = character;
		this.pitch = pitch;
		this.stops = stops();
		Set<Row> headings = Collections.newSetFromMap(new IdentityHashMap<>());
		rows.stream().filter(this::isHeadingLike).forEach(headings::add);
		learnLeft(headings);
		learnNumbers();
		learnRight();
		learnHeadings(headings);
		learnRoles();
	}

	/**
	 * A line with its surroundings.
	 *
	 * @param page counted from 0
	 * @param line without marks of revision
	 * @param marked whether it bore one
	 * @param gap to the line above on the page, or infinite
	 */
	record Row(int page, PrintedLine line, boolean marked, double gap) {
	}

	/** The left edge of the action. */
	double action() {
		return this.action;
	}

	/** How wide a character is. */
	double character() {
		return this.character;
	}

	/** From one base line of a paragraph to the next. */
	double pitch() {
		return this.pitch;
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

	/** Whether cues stand at the left edge like everything else. */
	boolean isFlush() {
		return this.flush;
	}

	boolean isClose(double gap) {
		return gap <= SINGLE * this.pitch;
	}

	/** Whether the gap is one between the lines of a speech, which some double. */
	boolean isSpoken(double gap) {
		return gap <= this.spoken;
	}

	/** Whether a heading with a number of its own may begin there. */
	boolean isNearLeft(double x) {
		return x <= Math.max(this.action, this.heading) + 3.5 * this.character;
	}

	boolean isAtLeft(double x) {
		return x <= Math.max(this.action, this.heading) + 0.8 * this.character;
	}

	Role role(PrintedLine line) {
		return this.roles.getOrDefault(place(line.left()), Role.UNKNOWN);
	}

	/** How many words at the beginning of a line are a number that stands apart. */
	int numberWords(PrintedLine line) {
		List<PrintedWord> words = line.words();
		for (int i = 1; i <= Math.min(4, words.size()); i++) {
			boolean ends = i == words.size() || line.gapBefore(i) > 1.5 * this.character;
			if (ends) {
				return SceneNumbers.isLabel(line.part(0, i).text()) ? i : 0;
			}
		}
		return 0;
	}

	/** Whether something stands left of the script. */
	boolean isInMargin(PrintedWord word) {
		return word.right() < Math.min(this.action, this.heading) - 0.2 * this.character;
	}

	/**
	 * Whether words at the end of a line stand where the right scene numbers do, or far
	 * from what is before them.
	 */
	boolean isRightNumber(PrintedLine words, double gap) {
		return gap > 1.5 * this.character || Math.abs(words.left() - this.numbersLeft) < 2
				|| Math.abs(words.right() - this.numbersRight) < 2;
	}

	private boolean isHeadingLike(Row row) {
		PrintedLine line = row.line();
		int number = numberWords(line);
		String text = line.part(Math.min(number, line.words().size() - 1), line.words().size()).text();
		return HeadingGrammar.recognise(text).isPresent() && capitalShare(text) > 0.6;
	}

	static double capitalShare(String text) {
		long letters = text.chars().filter(Character::isLetter).count();
		return (letters == 0) ? 0 : (double) text.chars().filter(Character::isUpperCase).count() / letters;
	}

	private double bodyLeft(Row row) {
		int number = numberWords(row.line());
		List<PrintedWord> words = row.line().words();
		return words.get((number < words.size()) ? number : 0).left();
	}

	private void learnLeft(Set<Row> headings) {
		this.heading = mostly(headings, this::bodyLeft);
		if (Double.isNaN(this.heading)) {
			this.heading = leftmost();
		}
		double limit = this.heading + 0.8 * this.character;
		List<Row> candidates = this.rows.stream()
			.filter((row) -> !headings.contains(row))
			.filter((row) -> bodyLeft(row) <= limit && bodyLeft(row) > this.heading - 12 * this.character)
			.filter((row) -> numberWords(row.line()) < row.line().words().size())
			.toList();
		double common = (candidates.size() >= Math.max(2, this.rows.size() / 20)) ? mostly(candidates, this::bodyLeft)
				: Double.NaN;
		this.action = Double.isNaN(common) ? this.heading : common;
	}

	/** The leftmost place where a good part of the lines begins. */
	private double leftmost() {
		Map<Integer, Integer> counts = new HashMap<>();
		this.rows.forEach((row) -> counts.merge(place(bodyLeft(row)), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= this.rows.size() / 10.0)
			.mapToDouble((entry) -> this.stops[entry.getKey()])
			.min()
			.orElse(0);
	}

	private double mostly(Collection<Row> some, ToDoubleFunction<Row> where) {
		Map<Integer, List<Row>> places = new HashMap<>();
		some.forEach((row) -> places.computeIfAbsent(place(where.applyAsDouble(row)), (place) -> new ArrayList<>())
			.add(row));
		return places.values()
			.stream()
			.max(Comparator.comparingInt(List<Row>::size))
			.map((list) -> where.applyAsDouble(list.getFirst()))
			.orElse(Double.NaN);
	}

	private double[] stops() {
		double[] edges = this.rows.stream()
			.flatMapToDouble((row) -> DoubleStream.of(row.line().left(), bodyLeft(row)))
			.sorted()
			.toArray();
		double start = Double.NEGATIVE_INFINITY;
		int count = 0;
		for (double edge : edges) {
			if (edge - start > 0.8 * this.character) {
				start = edge;
				edges[count++] = edge;
			}
		}
		return Arrays.copyOf(edges, count);
	}

	private int place(double x) {
		int found = Arrays.binarySearch(this.stops, x);
		return (found >= 0) ? found : -found - 2;
	}

	private void learnNumbers() {
		for (Row row : this.rows) {
			PrintedLine line = row.line();
			int number = numberWords(line);
			int last = line.words().size() - 1;
			if (number > 0 && last > number && line.gapBefore(last) > 1.5 * this.character
					&& SceneNumbers.same(line.part(0, number).text(), line.words().get(last).text())) {
				this.numbersLeft = line.words().get(last).left();
				this.numbersRight = line.right();
			}
		}
	}

	private void learnRight() {
		double[] rights = this.rows.stream().filter((row) -> isAtLeft(bodyLeft(row))).mapToDouble((row) -> {
			List<PrintedWord> words = row.line().words();
			int last = words.size() - 1;
			boolean numbered = last > 0 && SceneNumbers.isLabel(words.getLast().text())
					&& isRightNumber(row.line().part(last, last + 1), row.line().gapBefore(last));
			return numbered ? words.get(words.size() - 2).right() : row.line().right();
		}).sorted().toArray();
		this.right = (rights.length == 0) ? 0 : rights[(int) ((rights.length - 1) * 0.995)];
	}

	private void learnHeadings(Set<Row> headings) {
		long there = headings.stream().filter((row) -> isAtLeft(row.line().left())).count();
		long close = headings.stream().filter((row) -> isAtLeft(row.line().left()) && isClose(row.gap())).count();
		this.spaced = close * 2 <= there;
		this.capitals = there >= FEW || this.rows.stream()
			.filter((row) -> isAtLeft(row.line().left()))
			.noneMatch((row) -> HeadingGrammar.recognise(row.line().text()).isPresent() && !isHeadingLike(row));
	}

	private void learnRoles() {
		this.spoken = SINGLE * this.pitch;
		this.flush = !learnSpeeches();
		if (this.flush) {
			this.spoken = DOUBLE * this.pitch;
			this.flush = !learnSpeeches();
		}
		if (this.flush) {
			this.spoken = SINGLE * this.pitch;
		}
	}

	/** Whether cues with speeches below them were found right of the action. */
	private boolean learnSpeeches() {
		Map<Integer, Tally> tallies = new HashMap<>();
		boolean cues = false;
		for (int i = 0; i < this.rows.size(); i++) {
			PrintedLine line = this.rows.get(i).line();
			if (isAtLeft(line.left())) {
				continue;
			}
			Row next = (i + 1 < this.rows.size()) ? this.rows.get(i + 1) : null;
			boolean follows = i > 0 && isSpoken(this.rows.get(i).gap())
					&& !isAtLeft(this.rows.get(i - 1).line().left());
			boolean leads = next != null && isSpoken(next.gap());
			boolean leadsSpeech = next != null && leads && !isAtLeft(next.line().left());
			cues |= leads && !follows && Cues.isCue(line.text());
			tallies.computeIfAbsent(place(line.left()), (place) -> new Tally())
				.count(line.text(), follows, leadsSpeech);
		}
		tallies.forEach((place, tally) -> this.roles.put(place, tally.role()));
		return cues || this.roles.containsValue(Role.CUE);
	}

	/**
	 * What the lines that begin at one place have in common.
	 */
	private static final class Tally {

		private int lines;

		private int capitals;

		private int brackets;

		private int following;

		private int leading;

		private int length;

		void count(String text, boolean follows, boolean leads) {
			this.lines++;
			this.length += text.length();
			this.capitals += HeadingGrammar.isCapitals(text.replaceAll("\\([^)]*\\)?", "")) ? 1 : 0;
			this.brackets += text.startsWith("(") ? 1 : 0;
			this.following += follows ? 1 : 0;
			this.leading += leads ? 1 : 0;
		}

		Role role() {
			if (this.lines < FEW) {
				return Role.UNKNOWN;
			}
			if (most(this.brackets)) {
				return Role.PARENTHETICAL;
			}
			if (most(this.leading) && !most(this.following) && (most(this.capitals) || this.length < 20 * this.lines)) {
				return Role.CUE;
			}
			if (most(this.following)) {
				return Role.DIALOGUE;
			}
			return most(this.leading) || most(this.capitals) ? Role.UNKNOWN : Role.ACTION;
		}

		private boolean most(int count) {
			return count > 0.6 * this.lines;
		}

	}

	/** The width of a usual character, and the distance of lines within paragraphs. */
	static double character(List<PrintedPage> pages) {
		double[] widths = pages.stream()
			.flatMap((page) -> page.lines().stream())
			.flatMap((line) -> line.words().stream())
			.filter((word) -> word.text().length() > 2)
			.mapToDouble((word) -> word.width() / word.text().length())
			.sorted()
			.toArray();
		return (widths.length == 0) ? 7.2 : Math.max(1, widths[widths.length / 2]);
	}

	static double pitch(List<PrintedPage> pages) {
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
