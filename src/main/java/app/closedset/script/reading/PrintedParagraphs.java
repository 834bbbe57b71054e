package app.closedset.script.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page together to paragraphs again, also over page breaks.
 */
final class PrintedParagraphs {

	private final ScreenplayBuilder screenplay;

	private final double character;

	private final StringBuilder text = new StringBuilder();

	private @Nullable ElementKind kind;

	private @Nullable PrintedLine last;

	private @Nullable String speaker;

	private int place;

	private Column column = Column.WHOLE;

	private boolean revised;

	/** The right edge of what a paragraph of each kind has reached so far. */
	private final double[] reached = new double[ElementKind.values().length];

	PrintedParagraphs(ScreenplayBuilder screenplay, double character) {
		this.screenplay = screenplay;
		this.character = character;
	}

	/** The kind of the paragraph that is open, or none after a heading. */
	@Nullable ElementKind kind() {
		return this.kind;
	}

	/** Who speaks, until something else than speech follows. */
	@Nullable String speaker() {
		return this.speaker;
	}

	boolean inSpeech() {
		return this.kind == ElementKind.CHARACTER || this.kind == ElementKind.DIALOGUE
				|| this.kind == ElementKind.PARENTHETICAL;
	}

	/** The open paragraph bears the mark of a revision. */
	void mark() {
		this.revised = true;
	}

	/** Whether a bracket of the open paragraph waits for its end. */
	boolean isBracketOpen() {
		return this.text.indexOf("(") == 0 && this.text.indexOf(")") < 0;
	}

	void begin(ElementKind what, PrintedLine line, int at) {
		close();
		this.kind = what;
		this.place = at;
		this.text.append(line.text());
		this.last = line;
		if (what == ElementKind.CHARACTER) {
			this.speaker = String.join("/", Cues.names(line.text()));
		}
		else if (!inSpeech()) {
			this.speaker = null;
		}
		reach(line);
	}

	/** Adds a line to the open paragraph, or begins one if another kind is open. */
	void go(ElementKind what, PrintedLine line, int at) {
		PrintedLine before = this.last;
		if (this.kind != what || before == null) {
			begin(what, line, at);
			return;
		}
		String next = line.text();
		if (this.text.charAt(this.text.length() - 1) == '-' && Character.isLowerCase(next.charAt(0))) {
			this.text.append(next);
		}
		else {
			boolean goesOn = wraps(before, line) || Character.isLowerCase(next.charAt(0));
			this.text.append(goesOn ? ' ' : '\n').append(next);
		}
		this.last = line;
		reach(line);
	}

	/** Whether a sentence or a full line goes on in the next line. */
	boolean isUnfinished(PrintedLine next) {
		PrintedLine before = this.last;
		if (before == null || this.text.isEmpty()) {
			return false;
		}
		boolean ended = ".!?:…”\"»)".indexOf(this.text.charAt(this.text.length() - 1)) >= 0;
		boolean small = Character.isLowerCase(next.text().charAt(0));
		return small || !ended && wraps(before, next);
	}

	void close() {
		ElementKind what = this.kind;
		if (what != null) {
			this.screenplay.add(new ScriptElement(what, this.text.toString(), this.place, this.column, this.revised));
		}
		this.revised = false;
		this.text.setLength(0);
		this.kind = null;
		this.last = null;
	}

	void heading() {
		close();
		this.speaker = null;
	}

	/** Whether the first word of a line had no room any more at the end of the other. */
	private boolean wraps(PrintedLine before, PrintedLine next) {
		ElementKind what = this.kind;
		if (what == null) {
			return false;
		}
		double right = before.right() + this.character + next.words().getFirst().width();
		return right > this.reached[what.ordinal()] - 2.5 * this.character;
	}

	private void reach(PrintedLine line) {
		ElementKind what = this.kind;
		if (what != null) {
			this.reached[what.ordinal()] = Math.max(this.reached[what.ordinal()], line.right());
		}
	}

	/** Paragraphs of speeches that stand side by side. */
	void column(Column where, List<PrintedLine> lines, int at) {
		close();
		this.column = where;
		boolean first = true;
		for (PrintedLine line : lines) {
			if (first) {
				begin(ElementKind.CHARACTER, line, at);
			}
			else {
				speech(line, at);
			}
			first = false;
		}
		close();
		this.column = Column.WHOLE;
	}

	/** A line of a speech: a remark in brackets or what is said. */
	void speech(PrintedLine line, int at) {
		String words = line.text();
		if (this.kind == ElementKind.PARENTHETICAL && isBracketOpen()) {
			go(ElementKind.PARENTHETICAL, line, at);
		}
		else if (words.startsWith("(") && (words.endsWith(")") || words.indexOf(')') < 0)) {
			begin(ElementKind.PARENTHETICAL, line, at);
		}
		else {
			go(ElementKind.DIALOGUE, line, at);
		}
	}

}
