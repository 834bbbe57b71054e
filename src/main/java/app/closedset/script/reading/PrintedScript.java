package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.closedset.script.reading.PrintedColumns.Role;
import app.closedset.script.reading.PrintedColumns.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads a script from its printed pages, line by line. What a line is, its column says
 * first, then its form, then the lines around it.
 */
final class PrintedScript {

	/** Between the first and the last of a range. */
	private static final Pattern RANGE = Pattern.compile("(?i)THRU|THROUGH|TO|AND|&|-|–|À|ET");

	private final List<PrintedPage> pages;

	private final boolean flowing;

	/** Where the lines stand in a text file, if they come from one. */
	private final @Nullable TextPages text;

	private final ScreenplayBuilder screenplay;

	private final PageFurniture furniture;

	private final PrintedColumns columns;

	private final PageLabels labels;

	private final PrintedParagraphs paragraphs;

	private final SceneLengths lengths;

	private final List<Row> rows = new ArrayList<>();

	private int next;

	/** Whether no line of the script was read on this page yet. */
	private boolean top;

	private @Nullable String sceneNumber;

	private @Nullable String sceneHeading;

	/**
	 * @param flowing whether each line is a paragraph as it was typed, and pages are no
	 * printed ones
	 */
	PrintedScript(List<PrintedPage> pages, ScreenplayBuilder screenplay, boolean flowing) {
		this(pages, screenplay, flowing, null);
	}

	PrintedScript(TextPages text, ScreenplayBuilder screenplay) {
		this(text.pages(), screenplay, false, text);
	}

	private PrintedScript(List<PrintedPage> pages, ScreenplayBuilder screenplay, boolean flowing,
			@Nullable TextPages text) {
		this.pages = pages;
		this.flowing = flowing;
		this.text = text;
		this.screenplay = screenplay;
		double pitch = PrintedColumns.pitch(pages);
		double character = PrintedColumns.character(pages);
		this.furniture = new PageFurniture(pages, pitch);
		List<Row> all = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			double above = Double.NEGATIVE_INFINITY;
			for (PrintedLine line : pages.get(page).lines()) {
				if (this.furniture.isScript(page, line)) {
					RevisionMarks marks = RevisionMarks.of(line);
					all.add(new Row(page, marks.line(), marks.found(), line.base() - above));
					above = line.base();
				}
			}
		}
		this.columns = new PrintedColumns(all, character, pitch);
		this.rows.addAll(all);
		TitleLines title = TitleLines.of(pages, all, this.columns);
		this.rows.removeAll(title.rows());
		screenplay.title(title.title());
		screenplay.titlePage(title.rows().stream().map((row) -> row.line().text()).toList());
		this.labels = new PageLabels(this.furniture, pages.size(), title.pages());
		this.paragraphs = new PrintedParagraphs(screenplay, character);
		this.lengths = new SceneLengths(pages, pitch);
	}

	void read() {
		int page = -1;
		while (this.next < this.rows.size()) {
			Row row = this.rows.get(this.next);
			if (row.page() != page) {
				page = row.page();
				this.top = true;
			}
			int before = this.next;
			if (!mark(row)) {
				take(row);
				this.top = false;
			}
			this.next = Math.max(this.next, before + 1);
		}
		this.paragraphs.close();
		if (this.flowing || this.text != null && !this.text.areParted()) {
			return;
		}
		this.lengths.finish(this.labels);
		if (!this.labels.arePrinted()) {
			this.screenplay.warn(0, "pagesCounted");
		}
		for (int i = 0; i < this.furniture.count(); i++) {
			this.screenplay.ignore(Ignored.What.PAGE_HEADER, 1);
		}
	}

	/**
	 * Takes what is printed beside the script for no script, and remembers what it tells.
	 */
	private boolean mark(Row row) {
		PrintedLine line = row.line();
		String text = bare(line);
		if (RevisionMarks.isMark(line.text())) {
			revised(row);
			return true;
		}
		boolean end = linesBelow() <= 2;
		if (PageMarks.isMore(text) && (end || this.paragraphs.inSpeech() && text.contains("MORE"))) {
			this.screenplay.ignore(Ignored.What.CONTINUED, place());
			return true;
		}
		boolean numbered = !text.equals(line.text());
		if (PageMarks.isContinued(text) && (end || this.top || numbered) || this.top && isHeadingAgain(line)) {
			this.screenplay.ignore(Ignored.What.CONTINUED, place());
			return true;
		}
		return false;
	}

	/** The text of a line without numbers in the margins. */
	private String bare(PrintedLine line) {
		int from = this.columns.numberWords(line);
		int to = line.words().size();
		if (from > 0 && to - 1 > from && SceneNumbers.same(line.part(0, from).text(), line.words().getLast().text())) {
			to--;
		}
		else if (from == 0 && to > 2 && SceneNumbers.isLabel(line.words().getFirst().text())) {
			from = 1;
		}
		return (from < to) ? line.part(from, to).text() : line.text();
	}

	/** Whether the heading of the scene that goes on is repeated at the top of a page. */
	private boolean isHeadingAgain(PrintedLine line) {
		String heading = this.sceneHeading;
		if (heading == null) {
			return false;
		}
		String without = PageMarks.withoutAgain(line.text());
		boolean says = !without.equals(line.text());
		if (says && this.sceneNumber != null && SceneNumbers.same(without.replaceAll("^\\D*", ""), this.sceneNumber)) {
			return true;
		}
		Optional<Heading> found = heading(line).map(Found::heading);
		if (found.isEmpty()) {
			return false;
		}
		String number = found.get().number();
		boolean sameNumber = number != null && this.sceneNumber != null && SceneNumbers.same(number, this.sceneNumber);
		String text = PageMarks.withoutAgain(found.get().text());
		return text.equalsIgnoreCase(PageMarks.withoutAgain(heading)) && (sameNumber || number == null && says)
				|| sameNumber && says;
	}

	private void take(Row row) {
		this.lengths.line(row.page(), row.line().base());
		boolean dualMayBegin = !(this.paragraphs.inSpeech() && this.columns.isClose(row.gap()))
				&& DualColumns.mayBegin(row.line(), this.columns.character());
		List<PrintedLine> together = dualMayBegin ? together() : List.of();
		Optional<DualColumns> dual = dualMayBegin ? DualColumns.of(together, this.columns.character())
				: Optional.empty();
		if (dual.isPresent()) {
			this.paragraphs.column(Column.LEFT, dual.get().left(), place());
			this.paragraphs.column(Column.RIGHT, dual.get().right(), place());
			together.forEach((line) -> this.lengths.line(row.page(), line.base()));
			this.rows.subList(this.next, this.next + together.size()).forEach(this::revisedIfMarked);
			this.next += together.size();
			return;
		}
		Optional<Found> heading = heading(row.line());
		if (heading.isPresent() && stands(heading.get(), row)) {
			begin(heading.get(), row);
			return;
		}
		text(row);
		if (row.marked()) {
			this.paragraphs.mark();
			revised(row);
		}
		this.next++;
	}

	/** This line and those that follow it closely on the page. */
	private List<PrintedLine> together() {
		List<PrintedLine> lines = new ArrayList<>();
		Row first = this.rows.get(this.next);
		lines.add(first.line());
		for (int i = this.next + 1; i < this.rows.size(); i++) {
			Row row = this.rows.get(i);
			if (row.page() != first.page() || !this.columns.isClose(row.gap())) {
				break;
			}
			lines.add(row.line());
		}
		return lines;
	}

	/**
	 * A heading and what in its line speaks for it.
	 *
	 * @param heading with its number
	 * @param known whether it says inside or outside, or that the scene is omitted
	 * @param margin whether its number stands in the left margin
	 * @param both whether the same number stands at the right
	 */
	private record Found(Heading heading, boolean known, boolean margin, boolean both) {
	}

	/** What the line would be as a heading, if it can be one. */
	private Optional<Found> heading(PrintedLine line) {
		List<PrintedWord> words = line.words();
		int number = this.columns.numberWords(line);
		boolean margin = number > 0 && number < words.size() && this.columns.isInMargin(words.get(number - 1));
		if (number == 0 && words.size() > 1 && SceneNumbers.isLabel(words.getFirst().text())) {
			number = 1;
		}
		boolean left = margin ? this.columns.isNearLeft(words.get(number).left())
				: this.columns.isAtLeft(words.getFirst().left());
		if (number == words.size() || !left) {
			return Optional.empty();
		}
		if (number == 0) {
			return HeadingGrammar.recognise(line.text())
				.map((heading) -> new Found(numberedInside(heading, line), true, false, false));
		}
		String label = line.part(0, number).text();
		int from = (number + 1 < words.size() && words.get(number).text().matches("[-–—/.:)]+")) ? number + 1 : number;
		List<PrintedWord> rest = withoutRight(words.subList(from, words.size()), line.base(), label);
		String text = new PrintedLine(line.base(), line.size(), rest).text();
		boolean both = rest.size() < words.size() - from;
		Optional<Heading> known = HeadingGrammar.recognise(text);
		boolean omitted = HeadingGrammar.isOmission(text);
		if (known.isPresent() || omitted || margin && (both || HeadingGrammar.isCapitals(text))) {
			Heading heading = known.orElseGet(() -> HeadingGrammar.declared(text));
			return Optional
				.of(new Found(heading.numbered(SceneNumbers.plain(label)), known.isPresent() || omitted, margin, both));
		}
		return Optional.empty();
	}

	/**
	 * A heading that holds its number itself, as in {@code SÉQUENCE 3 - EXT. PLAGE}; the
	 * number at the right counts only where it stands apart.
	 */
	private Heading numberedInside(Heading heading, PrintedLine line) {
		String number = heading.number();
		int last = line.words().size() - 1;
		if (number == null || last == 0 || !SceneNumbers.same(number, line.words().get(last).text())
				|| !this.columns.isRightNumber(line.part(last, last + 1), line.gapBefore(last))) {
			return heading;
		}
		return HeadingGrammar.recognise(line.part(0, last).text()).orElse(heading);
	}

	/** The words of a heading without a right number that equals the left one. */
	private List<PrintedWord> withoutRight(List<PrintedWord> words, double base, String label) {
		int size = label.split(" ").length;
		for (int start = words.size() - size; start > 0; start--) {
			PrintedLine right = new PrintedLine(base, 0, words.subList(start, start + size));
			double gap = right.left() - words.get(start - 1).right();
			boolean last = start + size == words.size();
			if (SceneNumbers.same(label, right.text()) && this.columns.isRightNumber(right, last ? gap : 0)) {
				List<PrintedWord> rest = new ArrayList<>(words.subList(0, start));
				rest.addAll(words.subList(start + size, words.size()));
				return rest;
			}
		}
		return words;
	}

	/** Whether the surroundings allow a heading here. */
	private boolean stands(Found found, Row row) {
		if (found.margin() && found.known() || found.both()) {
			return true;
		}
		if (!found.known()) {
			return !this.columns.isClose(row.gap());
		}
		boolean capitals = PrintedColumns.capitalShare(found.heading().text()) > 0.6;
		boolean apart = !this.columns.isClose(row.gap());
		if (this.columns.headingsAreCapitals() && !capitals && found.heading().number() == null) {
			return false;
		}
		return apart || !this.columns.headingsAreSpaced() || capitals && found.heading().number() != null;
	}

	private void begin(Found found, Row row) {
		this.paragraphs.heading();
		int first = this.next;
		Heading heading = whole(found, row);
		if (heading.omitted() && heading.number() != null) {
			heading = heading.numbered(range(heading.number()));
		}
		SceneDraft scene = this.screenplay.heading(heading, first + 1);
		this.lengths.scene(scene, row.page(), row.line().base());
		this.sceneNumber = heading.number();
		this.sceneHeading = heading.text();
		if (heading.setting() == null && !heading.omitted()) {
			this.screenplay.warn(first + 1, "headingWithoutSetting", heading.text());
		}
		if (this.rows.subList(first, this.next).stream().anyMatch(Row::marked)) {
			revised(row);
		}
	}

	/** Takes the lines of a heading, and gives it whole. */
	private Heading whole(Found found, Row row) {
		Heading heading = found.heading();
		String number = (heading.number() != null) ? heading.number() : "";
		StringBuilder text = new StringBuilder(heading.text());
		PrintedLine last = row.line();
		this.next++;
		while (this.next < this.rows.size() && goesOn(found, last, this.rows.get(this.next))) {
			last = this.rows.get(this.next).line();
			List<PrintedWord> words = withoutRight(last.words(), last.base(), number);
			text.append(' ').append(new PrintedLine(last.base(), last.size(), words).text());
			this.lengths.line(row.page(), last.base());
			this.next++;
		}
		return (text.length() > heading.text().length())
				? HeadingGrammar.declared(text.toString()).numbered(heading.number()) : heading;
	}

	/** Whether a heading was too long for its line and goes on in the next. */
	private boolean goesOn(Found found, PrintedLine last, Row following) {
		PrintedLine line = following.line();
		String text = line.text();
		if (this.flowing || !this.columns.isClose(following.gap()) || found.heading().omitted()
				|| PrintedColumns.capitalShare(text) < 0.7 || HeadingGrammar.recognise(text).isPresent()
				|| line.left() > Math.max(this.columns.action(), last.left()) + 14 * this.columns.character()) {
			return false;
		}
		double room = last.right() + this.columns.character() + line.words().getFirst().width();
		return room > this.columns.right() - this.columns.character() || text.matches("^[-–—/].*")
				|| last.text().matches(".*[-–—/(,]$") || last.isBold() && line.isBold();
	}

	/** A range of omitted numbers, the end of which stands below in the margins alone. */
	private String range(String number) {
		String range = number;
		while (this.next < this.rows.size()) {
			PrintedLine line = this.rows.get(this.next).line();
			String first = line.words().getFirst().text();
			boolean margins = this.columns.isInMargin(line.words().getFirst()) && line.words()
				.stream()
				.allMatch((word) -> SceneNumbers.isLabel(word.text()) || RANGE.matcher(word.text()).matches());
			if (!margins) {
				break;
			}
			range = SceneNumbers.isLabel(first) ? number + "-" + SceneNumbers.plain(first) : range;
			this.next++;
		}
		return range;
	}

	private void text(Row row) {
		PrintedLine line = row.line();
		String words = line.text();
		boolean close = this.columns.isClose(row.gap());
		Row below = (linesBelow() > 0) ? this.rows.get(this.next + 1) : null;
		boolean leads = below != null && this.columns.isClose(below.gap());
		boolean left = this.columns.isAtLeft(line.left());
		Role role = left ? Role.ACTION : this.columns.role(line);
		if (this.top && isSpeakerAgain(words)) {
			return;
		}
		boolean spoken = this.columns.isSpoken(row.gap());
		if (this.paragraphs.kind() == ElementKind.CHARACTER && (spoken || !left) && !(this.top && left)
				|| this.paragraphs.inSpeech() && (spoken || this.top) && speaks(role, left, spoken)) {
			this.paragraphs.speech(line, place());
		}
		else if (isCue(row, role, below)) {
			this.paragraphs.begin(ElementKind.CHARACTER, line, place());
		}
		else if (this.paragraphs.inSpeech() && role == Role.DIALOGUE) {
			this.paragraphs.begin(ElementKind.DIALOGUE, line, place());
		}
		else if (!leads && Transitions.isTransition(words)) {
			this.paragraphs.begin(ElementKind.TRANSITION, line, place());
		}
		else if (!close && !leads && isCentred(row)) {
			this.paragraphs.begin(ElementKind.CENTRED, line, place());
		}
		else if (!this.flowing && this.paragraphs.kind() == ElementKind.ACTION
				&& (close && !this.top || this.top && this.paragraphs.isUnfinished(line))) {
			this.paragraphs.go(ElementKind.ACTION, line, place());
		}
		else {
			this.paragraphs.begin(ElementKind.ACTION, line, place());
		}
	}

	/** Whether a line in this column goes on with the speech. */
	private boolean speaks(Role role, boolean left, boolean close) {
		if (left) {
			return close && !this.top;
		}
		return switch (role) {
			case DIALOGUE, PARENTHETICAL -> true;
			case CUE, ACTION -> this.paragraphs.isBracketOpen();
			case UNKNOWN -> close;
		};
	}

	private boolean isCue(Row row, Role role, @Nullable Row below) {
		String words = row.line().text();
		boolean name = Cues.isCue(words) && !Transitions.isTransition(words);
		if (below == null) {
			return role == Role.CUE && name && isSpeechOnNextPage();
		}
		boolean close = this.columns.isSpoken(below.gap());
		if (this.columns.isAtLeft(row.line().left())) {
			return this.columns.isFlush() && close && !this.columns.isClose(row.gap()) && name;
		}
		boolean indented = !this.columns.isAtLeft(below.line().left());
		return switch (role) {
			case DIALOGUE, PARENTHETICAL -> false;
			case CUE -> close || indented && this.columns.role(below.line()) != Role.CUE;
			case ACTION, UNKNOWN -> name && (close || indented && below.gap() <= 2.3 * this.columns.pitch()
					&& !HeadingGrammar.isCapitals(below.line().text()));
		};
	}

	/** Whether the next page begins with what may be said, though that is bad style. */
	private boolean isSpeechOnNextPage() {
		if (this.next + 1 >= this.rows.size()) {
			return false;
		}
		PrintedLine line = this.rows.get(this.next + 1).line();
		Role role = this.columns.role(line);
		return !this.columns.isAtLeft(line.left()) && (role == Role.DIALOGUE || role == Role.PARENTHETICAL);
	}

	/** Whether the cue is printed again because the page broke the speech. */
	private boolean isSpeakerAgain(String words) {
		return this.paragraphs.inSpeech() && PageMarks.isAgain(words)
				&& String.join("/", Cues.names(words)).equals(this.paragraphs.speaker());
	}

	private boolean isCentred(Row row) {
		PrintedLine line = row.line();
		double middle = this.pages.get(row.page()).width() / 2;
		double own = (line.left() + line.right()) / 2;
		double text = (this.columns.action() + this.columns.right()) / 2;
		double slack = 3 * this.columns.character();
		return !this.columns.isAtLeft(line.left()) && (Math.abs(own - middle) < slack || Math.abs(own - text) < slack);
	}

	private void revisedIfMarked(Row row) {
		if (row.marked()) {
			revised(row);
		}
	}

	private void revised(Row row) {
		SceneDraft scene = this.screenplay.scene();
		if (scene != null) {
			String name = this.furniture.revision(row.page());
			if (name != null) {
				scene.revised(name);
			}
			else {
				scene.revised();
			}
		}
	}

	/** How many lines are left on the page after this one. */
	private int linesBelow() {
		int page = this.rows.get(this.next).page();
		int below = 0;
		while (below < 3 && this.next + below + 1 < this.rows.size()
				&& this.rows.get(this.next + below + 1).page() == page) {
			below++;
		}
		return below;
	}

	private int place() {
		TextPages file = this.text;
		if (file == null) {
			return this.next + 1;
		}
		Row row = this.rows.get(Math.min(this.next, this.rows.size() - 1));
		return file.line(row.page(), row.line().base());
	}

}
