package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One way through the lines of a Fountain text. Every step takes at least one line.
 */
final class FountainPass {

	private final List<SourceLine> lines;

	private final ScreenplayBuilder screenplay;

	private final FountainHabits habits;

	/** Whether headings may leave out INT and EXT. */
	private final boolean loose;

	private int next;

	/** Whether the line before was blank, or as good as blank. */
	private boolean apart = true;

	private Column column = Column.WHOLE;

	/** A number that stands alone above its heading. */
	private @Nullable String number;

	FountainPass(List<SourceLine> lines, ScreenplayBuilder screenplay, boolean loose) {
		this.lines = lines;
		this.screenplay = screenplay;
		this.habits = FountainHabits.of(lines);
		this.loose = loose;
	}

	void readFrom(int first) {
		this.next = first;
		while (this.next < this.lines.size()) {
			SourceLine line = this.lines.get(this.next);
			String text = Emphasis.removed(line.text());
			if (line.isBlank() || text.isBlank()) {
				this.next++;
				this.apart = true;
			}
			else if (!structure(text, line) && !marked(text, line) && !furniture(text, line)
					&& !((this.apart || this.habits.isDense()) && block(text, line))) {
				action(text, line);
			}
		}
	}

	/** Page breaks, sections and synopses: none of them is script. */
	private boolean structure(String text, SourceLine line) {
		Ignored.What what = structure(text);
		if (what == null) {
			return false;
		}
		if (what == Ignored.What.SECTION && HeadingGrammar.recognise(text.replaceFirst("^#+\\s*", "")).isPresent()) {
			this.screenplay.warn(line.number(), "sectionLikeHeading", text);
		}
		this.screenplay.ignore(what, line.number());
		this.next++;
		this.apart = true;
		return true;
	}

	private static Ignored.@Nullable What structure(String text) {
		char first = text.charAt(0);
		if (first == '#') {
			char second = (text.length() > 1) ? text.charAt(1) : ' ';
			return Character.isDigit(second) ? null : Ignored.What.SECTION;
		}
		if (first != '=' || text.startsWith("=>")) {
			return null;
		}
		boolean pageBreak = text.length() > 2 && text.chars().allMatch((c) -> c == '=');
		return pageBreak ? Ignored.What.PAGE_BREAK : Ignored.What.SYNOPSIS;
	}

	/** What its author marked. */
	private boolean marked(String text, SourceLine line) {
		switch (text.charAt(0)) {
			case '>' -> {
				boolean centred = text.length() > 1 && text.endsWith("<");
				String inner = text.substring(1, centred ? text.length() - 1 : text.length()).strip();
				if (inner.isEmpty()) {
					return false;
				}
				add(centred ? ElementKind.CENTRED : ElementKind.TRANSITION, inner, line);
			}
			case '~' -> add(ElementKind.LYRIC, text.substring(1).strip(), line);
			case '!' -> action(text, line);
			case '@' -> {
				if (text.length() == 1) {
					return false;
				}
				speech(text.substring(1).strip(), line);
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	/** What printed pages carry beside the script, copied along with it. */
	private boolean furniture(String text, SourceLine line) {
		if ((text.charAt(0) == '(' || this.apart && blankAfter()) && PageMarks.isTurn(text)) {
			this.screenplay.ignore(Ignored.What.CONTINUED, line.number());
		}
		else if (this.habits.isPageHeader(this.next)) {
			this.screenplay.ignore(Ignored.What.PAGE_HEADER, line.number());
		}
		else {
			return false;
		}
		this.next++;
		return true;
	}

	/** What is told by its form and the blank line before it. */
	private boolean block(String text, SourceLine line) {
		if (text.charAt(0) == '.' && text.length() > 1 && Character.isLetterOrDigit(text.charAt(1))) {
			heading(HeadingGrammar.declared(text.substring(1)), line);
			return true;
		}
		if (numberAlone(text)) {
			return true;
		}
		Optional<Heading> heading = HeadingGrammar.recognise(text);
		if (heading.isPresent() && !blankAfter() && heading.get().time() == null) {
			heading = Optional.of(whole(heading.get(), text));
		}
		if (heading.isPresent()) {
			if (!blankAfter() && !this.habits.isDense()) {
				this.screenplay.warn(line.number(), "headingNoBlankAfter", heading.get().text());
			}
			heading(heading.get(), line);
			return true;
		}
		Heading without = this.loose ? HeadingGrammar.withoutSetting(text) : null;
		if (without != null) {
			heading(without, line);
			return true;
		}
		if (blankAfter() && HeadingGrammar.isDoubtful(text)) {
			this.screenplay.warn(line.number(), "headingDoubtful", text);
		}
		if ((blankAfter() || text.endsWith(":")) && Transitions.isTransition(text)) {
			add(ElementKind.TRANSITION, text, line);
			return true;
		}
		if (!blankAfter() && this.habits.isCue(text)) {
			speech(text, line);
			return true;
		}
		return this.habits.isInline(text) && inline(text, line);
	}

	/** A heading with the line below it, if only that tells the time. */
	private Heading whole(Heading heading, String text) {
		SourceLine below = this.lines.get(this.next + 1);
		boolean last = this.next + 2 >= this.lines.size() || this.lines.get(this.next + 2).isBlank();
		if (!last || !HeadingGrammar.isCapitals(below.text()) || !HeadingGrammar.isCapitals(text)) {
			return heading;
		}
		Optional<Heading> whole = HeadingGrammar.recognise(text + " " + Emphasis.removed(below.text()))
			.filter((joined) -> joined.time() != null);
		this.next += whole.isPresent() ? 1 : 0;
		return whole.orElse(heading);
	}

	/** {@code SÉQUENCE 12} or {@code 12} above the heading that it belongs to. */
	private boolean numberAlone(String text) {
		SceneLabel label = SceneLabel.before(text);
		if (label == null || !label.rest().isEmpty() || SceneNumbers.isYear(label.number())) {
			return false;
		}
		int following = this.next + 1;
		while (following < this.lines.size() && this.lines.get(following).isBlank()) {
			following++;
		}
		Optional<Heading> heading = (following < this.lines.size())
				? HeadingGrammar.recognise(Emphasis.removed(this.lines.get(following).text())) : Optional.empty();
		if (heading.isEmpty() || heading.get().number() != null) {
			return false;
		}
		this.number = label.number();
		this.next = following;
		this.apart = true;
		return true;
	}

	private void heading(Heading heading, SourceLine line) {
		Heading numbered = (heading.number() == null) ? heading.numbered(this.number) : heading;
		this.number = null;
		if (numbered.setting() == null && !numbered.omitted() && line.text().charAt(0) != '.') {
			this.screenplay.warn(line.number(), "headingWithoutSetting", numbered.text());
		}
		SceneDraft scene = this.screenplay.heading(numbered, line.number());
		if (line.revised()) {
			scene.headingRevised();
		}
		this.next++;
		this.apart = true;
	}

	private void add(ElementKind kind, String text, SourceLine line) {
		this.screenplay.add(new ScriptElement(kind, text, line.number(), Column.WHOLE, line.revised()));
		this.next++;
		// A transition ends what was before as a blank line does.
		this.apart = kind == ElementKind.TRANSITION;
	}

	private boolean blankAfter() {
		return this.next + 1 >= this.lines.size() || this.lines.get(this.next + 1).isBlank();
	}

	private void action(String text, SourceLine first) {
		List<String> paragraph = new ArrayList<>(1);
		paragraph.add(actionLine(text, first));
		boolean revised = first.revised();
		this.next++;
		while (this.next < this.lines.size() && continuesAction(this.lines.get(this.next))) {
			SourceLine line = this.lines.get(this.next++);
			paragraph.add(actionLine(Emphasis.removed(line.text()), line));
			revised |= line.revised();
		}
		this.screenplay
			.add(new ScriptElement(ElementKind.ACTION, joined(paragraph), first.number(), Column.WHOLE, revised));
		this.apart = false;
	}

	/** The lines of a paragraph; most have but one. */
	private static String joined(List<String> lines) {
		return (lines.size() == 1) ? lines.getFirst() : String.join("\n", lines);
	}

	private static String actionLine(String text, SourceLine line) {
		String words = text.startsWith("!") ? text.substring(1) : text;
		return (line.indent() == 0) ? words : " ".repeat(line.indent()) + words;
	}

	private boolean continuesAction(SourceLine line) {
		if (line.isBlank() || this.habits.isDense()) {
			return false;
		}
		String text = line.text();
		if (HeadingGrammar.isCapitals(text) && HeadingGrammar.recognise(text).isPresent()) {
			if (this.habits.headingsNeedNoBlank()) {
				this.apart = true;
				return false;
			}
			this.screenplay.warn(line.number(), "headingNoBlankBefore", text);
		}
		return ">~!@".indexOf(text.charAt(0)) < 0 && structure(text) == null && !this.habits.isPageHeader(this.next);
	}

	private void speech(String cue, SourceLine line) {
		boolean beside = cue.endsWith("^") && this.screenplay.besideLastSpeech();
		this.column = beside ? Column.RIGHT : Column.WHOLE;
		say(ElementKind.CHARACTER, cue.endsWith("^") ? cue.substring(0, cue.length() - 1).strip() : cue, line,
				line.revised());
		this.next++;
		this.apart = new Speech(line.indent()).read();
	}

	private void say(ElementKind kind, String text, SourceLine line, boolean revised) {
		this.screenplay.add(new ScriptElement(kind, text, line.number(), this.column, revised));
	}

	/** {@code ANNA : Bonjour.}, as in plays. */
	private boolean inline(String text, SourceLine line) {
		int colon = text.indexOf(':');
		this.column = Column.WHOLE;
		say(ElementKind.CHARACTER, text.substring(0, colon).strip(), line, line.revised());
		say(ElementKind.DIALOGUE, text.substring(colon + 1).strip(), line, line.revised());
		this.next++;
		Speech speech = new Speech(line.indent());
		speech.spoken = true;
		this.apart = speech.read();
		return true;
	}

	/**
	 * The lines below a cue.
	 */
	private final class Speech {

		private final int cueIndent;

		private final List<String> words = new ArrayList<>(1);

		private @Nullable SourceLine began;

		private boolean revised;

		private boolean spoken;

		Speech(int cueIndent) {
			this.cueIndent = cueIndent;
		}

		/** Whether it ended because something else began without a blank line. */
		boolean read() {
			boolean apart = false;
			for (; FountainPass.this.next < FountainPass.this.lines.size(); FountainPass.this.next++) {
				SourceLine line = FountainPass.this.lines.get(FountainPass.this.next);
				String text = Emphasis.removed(line.text());
				if (text.isBlank()) {
					if (line.indent() < 2 || endsSpeech(FountainPass.this.next + 1)) {
						break;
					}
					this.words.add("");
				}
				else if (this.spoken && begins(text, line)) {
					apart = true;
					break;
				}
				else {
					take(text, line);
				}
			}
			say();
			return apart;
		}

		private void take(String text, SourceLine line) {
			if (this.spoken && text.charAt(0) == '(' && PageMarks.isTurn(text)) {
				FountainPass.this.screenplay.ignore(Ignored.What.CONTINUED, line.number());
				return;
			}
			if (text.startsWith("(") && text.indexOf(')') < 0 && endsBelow()) {
				say();
				String rest = Emphasis.removed(FountainPass.this.lines.get(++FountainPass.this.next).text());
				FountainPass.this.say(ElementKind.PARENTHETICAL, text + "\n" + rest, line, line.revised());
				return;
			}
			boolean parenthetical = text.startsWith("(") && text.endsWith(")");
			if (parenthetical || text.startsWith("~")) {
				say();
				FountainPass.this.say(parenthetical ? ElementKind.PARENTHETICAL : ElementKind.LYRIC,
						parenthetical ? text : text.substring(1).strip(), line, line.revised());
				return;
			}
			this.spoken = true;
			this.began = (this.began != null) ? this.began : line;
			this.revised |= line.revised();
			this.words.add(text);
		}

		/** Whether a bracket that is open in this line ends with the next. */
		private boolean endsBelow() {
			int below = FountainPass.this.next + 1;
			String text = (below < FountainPass.this.lines.size()) ? FountainPass.this.lines.get(below).text() : "";
			return text.endsWith(")") && text.indexOf('(') < 0;
		}

		private void say() {
			String text = joined(this.words).strip();
			SourceLine first = this.began;
			if (first != null && !text.isEmpty()) {
				FountainPass.this.say(ElementKind.DIALOGUE, text, first, this.revised);
			}
			this.words.clear();
			this.began = null;
			this.revised = false;
		}

		/**
		 * Whether something else begins without a blank line: always where there are
		 * hardly any, otherwise a cue that stands left of what is said.
		 */
		private boolean begins(String text, SourceLine line) {
			if (FountainPass.this.habits.isDense()) {
				return !text.startsWith("(") && !FountainPass.this.habits.isWrapped(FountainPass.this.next);
			}
			SourceLine before = FountainPass.this.lines.get(FountainPass.this.next - 1);
			boolean left = line.indent() == this.cueIndent && before.indent() >= line.indent() + 2 && !blankAfter()
					&& Cues.isCue(text);
			return left || !blankAfter() && FountainPass.this.habits.isSpeaker(text)
					|| FountainPass.this.habits.isInline(text);
		}

		/**
		 * Whether a blank line with spaces in it ends the speech after all, because of
		 * what follows: some editors leave such spaces everywhere.
		 */
		private boolean endsSpeech(int following) {
			if (following >= FountainPass.this.lines.size() || FountainPass.this.lines.get(following).isBlank()) {
				return true;
			}
			String text = Emphasis.removed(FountainPass.this.lines.get(following).text());
			return text.isBlank() || "=#>!@.".indexOf(text.charAt(0)) >= 0 || HeadingGrammar.isCapitals(text)
					|| HeadingGrammar.recognise(text).isPresent();
		}

	}

}
