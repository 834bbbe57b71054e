package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.closedset.script.reading.PrintedHeadings.Found;
import app.closedset.script.reading.SpeechColumns.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a script from its printed pages, line by line. What a line is, its column says
 * first, then its form, then the lines around it.
 */
final class PrintedScript {

	/** Between the first and the last of a range. */
	private static final Pattern RANGE = Pattern.compile("(?i)THRU|THROUGH|TO|AND|&|-|–|À|ET");

	/** What the margins at top and bottom take from a page, in points. */
	private static final double MARGINS = 144;

	private final List<PrintedPage> pages;

	private final boolean flowing;

	/** Where the lines stand in a text file, if they come from one. */
	private final @Nullable TextPages text;

	private final ScreenplayBuilder screenplay;

	private final TypeSize type;

	private final PageFurniture furniture;

	private final PrintedColumns columns;

	private final PrintedHeadings headings;

	private final PageLabels labels;

	private final PrintedParagraphs paragraphs;

	private final SceneLengths lengths;

	private final List<PrintedRow> rows = new ArrayList<>();

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
		this.type = TypeSize.of(pages);
		this.furniture = new PageFurniture(pages, this.type.pitch());
		List<PrintedRow> all = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			double above = Double.NEGATIVE_INFINITY;
			for (PrintedLine line : pages.get(page).lines()) {
				if (this.furniture.isScript(page, line)) {
					RevisionMarks marks = RevisionMarks.of(line);
					all.add(new PrintedRow(page, marks.line(), marks.found(), line.base() - above));
					above = line.base();
				}
			}
		}
		this.columns = new PrintedColumns(all, this.type);
		this.headings = new PrintedHeadings(this.columns);
		this.rows.addAll(all);
		TitleLines title = TitleLines.of(pages, all, this.columns);
		this.rows.removeAll(title.rows());
		screenplay.title(title.title());
		screenplay.titlePage(title.rows().stream().map((row) -> row.line().text()).toList());
		this.labels = new PageLabels(this.furniture, pages.size(), title.pages());
		this.paragraphs = new PrintedParagraphs(screenplay, this.type.character());
		this.lengths = new SceneLengths(pages, this.type.pitch(), room());
	}

	/** How many lines a page has room for. */
	private double room() {
		boolean paper = this.text == null && !this.pages.isEmpty();
		return paper ? (this.pages.getFirst().height() - MARGINS) / this.type.pitch() : TextPages.ROOM;
	}

	void read() {
		int page = -1;
		while (this.next < this.rows.size()) {
			PrintedRow row = this.rows.get(this.next);
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
	private boolean mark(PrintedRow row) {
		PrintedLine line = row.line();
		String text = this.headings.bare(line);
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
		Optional<Heading> found = this.headings.find(line).map(Found::heading);
		if (found.isEmpty()) {
			return false;
		}
		String number = found.get().number();
		boolean sameNumber = number != null && this.sceneNumber != null && SceneNumbers.same(number, this.sceneNumber);
		String text = PageMarks.withoutAgain(found.get().text());
		return text.equalsIgnoreCase(PageMarks.withoutAgain(heading)) && (sameNumber || number == null && says)
				|| sameNumber && says;
	}

	private void take(PrintedRow row) {
		this.lengths.line(row.page(), row.line().base());
		boolean dualMayBegin = !(this.paragraphs.inSpeech() && this.type.isClose(row.gap()))
				&& DualColumns.mayBegin(row.line(), this.type.character());
		List<PrintedLine> together = dualMayBegin ? together() : List.of();
		Optional<DualColumns> dual = dualMayBegin ? DualColumns.of(together, this.type.character()) : Optional.empty();
		if (dual.isPresent()) {
			this.paragraphs.column(Column.LEFT, dual.get().left(), place());
			this.paragraphs.column(Column.RIGHT, dual.get().right(), place());
			together.forEach((line) -> this.lengths.line(row.page(), line.base()));
			this.rows.subList(this.next, this.next + together.size()).forEach(this::revisedIfMarked);
			this.next += together.size();
			return;
		}
		Optional<Found> heading = this.headings.find(row.line());
		if (heading.isPresent() && this.headings.stands(heading.get(), row)) {
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
		PrintedRow first = this.rows.get(this.next);
		lines.add(first.line());
		for (int i = this.next + 1; i < this.rows.size(); i++) {
			PrintedRow row = this.rows.get(i);
			if (row.page() != first.page() || !this.type.isClose(row.gap())) {
				break;
			}
			lines.add(row.line());
		}
		return lines;
	}

	private void begin(Found found, PrintedRow row) {
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
		if (this.rows.subList(first, this.next).stream().anyMatch(PrintedRow::marked)) {
			scene.headingRevised();
			revised(row);
		}
	}

	/** Takes the lines of a heading, and gives it whole. */
	private Heading whole(Found found, PrintedRow row) {
		Heading heading = found.heading();
		String number = (heading.number() != null) ? heading.number() : "";
		StringBuilder text = new StringBuilder(heading.text());
		PrintedLine last = row.line();
		this.next++;
		while (this.next < this.rows.size() && !this.flowing
				&& this.headings.goesOn(found, last, this.rows.get(this.next))) {
			last = this.rows.get(this.next).line();
			List<PrintedWord> words = this.headings.withoutRight(last.words(), last.base(), number);
			text.append(' ').append(new PrintedLine(last.base(), last.size(), words).text());
			this.lengths.line(row.page(), last.base());
			this.next++;
		}
		return (text.length() > heading.text().length())
				? HeadingGrammar.declared(text.toString()).numbered(heading.number()) : heading;
	}

	/** A range of omitted numbers, the end of which stands below in the margins alone. */
	private String range(String number) {
		String range = number;
		while (this.next < this.rows.size()) {
			PrintedLine line = this.rows.get(this.next).line();
			String first = line.words().getFirst().text();
			boolean margins = this.columns.edges().isBeyond(line.words().getFirst().right()) && line.words()
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

	private void text(PrintedRow row) {
		PrintedLine line = row.line();
		String words = line.text();
		boolean close = this.type.isClose(row.gap());
		PrintedRow below = (linesBelow() > 0) ? this.rows.get(this.next + 1) : null;
		boolean leads = below != null && this.type.isClose(below.gap());
		boolean left = this.columns.isAtLeft(line);
		Role role = left ? Role.ACTION : this.columns.speeches().role(line);
		if (this.top && isSpeakerAgain(words)) {
			return;
		}
		boolean spoken = this.columns.speeches().isSpoken(row.gap());
		if (this.top && !leads && Transitions.isTransition(words)) {
			this.paragraphs.begin(ElementKind.TRANSITION, line, place());
		}
		else if (this.paragraphs.kind() == ElementKind.CHARACTER && (spoken || !left) && !(this.top && left)
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

	private boolean isCue(PrintedRow row, Role role, @Nullable PrintedRow below) {
		String words = row.line().text();
		boolean name = Cues.isCue(words) && !Transitions.isTransition(words);
		if (below == null) {
			return role == Role.CUE && name && isSpeechOnNextPage();
		}
		boolean close = this.columns.speeches().isSpoken(below.gap());
		if (this.columns.isAtLeft(row.line())) {
			return this.columns.speeches().isFlush() && close && !this.type.isClose(row.gap()) && name;
		}
		boolean indented = !this.columns.isAtLeft(below.line());
		return switch (role) {
			case PARENTHETICAL -> false;
			// Where cues are in the middle, one may stand where others speak.
			case DIALOGUE -> name && close && !this.paragraphs.inSpeech() && !this.type.isClose(row.gap());
			case CUE -> close || indented && this.columns.speeches().role(below.line()) != Role.CUE;
			case ACTION, UNKNOWN -> name && (close
					|| indented && this.type.isNear(below.gap()) && !HeadingGrammar.isCapitals(below.line().text()));
		};
	}

	/** Whether the next page begins with what may be said, though that is bad style. */
	private boolean isSpeechOnNextPage() {
		if (this.next + 1 >= this.rows.size()) {
			return false;
		}
		PrintedLine line = this.rows.get(this.next + 1).line();
		Role role = this.columns.speeches().role(line);
		return !this.columns.isAtLeft(line) && (role == Role.DIALOGUE || role == Role.PARENTHETICAL);
	}

	/** Whether the cue is printed again because the page broke the speech. */
	private boolean isSpeakerAgain(String words) {
		return this.paragraphs.inSpeech() && PageMarks.isAgain(words)
				&& String.join("/", Cues.names(words)).equals(this.paragraphs.speaker());
	}

	private boolean isCentred(PrintedRow row) {
		PrintedLine line = row.line();
		double middle = this.pages.get(row.page()).width() / 2;
		double own = (line.left() + line.right()) / 2;
		double text = (this.columns.edges().action() + this.columns.right()) / 2;
		double slack = 3 * this.type.character();
		return !this.columns.isAtLeft(line) && (Math.abs(own - middle) < slack || Math.abs(own - text) < slack);
	}

	private void revisedIfMarked(PrintedRow row) {
		if (row.marked()) {
			revised(row);
		}
	}

	private void revised(PrintedRow row) {
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
		PrintedRow row = this.rows.get(Math.min(this.next, this.rows.size() - 1));
		return file.line(row.page(), row.line().base());
	}

}
