package app.closedset.script.reading;

import java.util.List;
import java.util.Optional;

/**
 * Reads Fountain 1.1 and plain text that looks like it.
 */
final class FountainReader implements FormatReader {

	@Override
	public boolean recognises(SourceText source) {
		return true;
	}

	@Override
	public ReadingResult read(SourceText source) {
		ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.FOUNTAIN);
		if (source.charset().equals(SourceText.WINDOWS)) {
			screenplay.warn(0, "windowsEncoding");
		}
		List<SourceLine> lines = new FountainText(source.text(), screenplay).lines();
		TitlePage titlePage = TitlePage.of(lines);
		screenplay.title(titlePage.title());
		screenplay.titlePage(lines.subList(0, titlePage.lines())
			.stream()
			.map((line) -> Emphasis.removed(line.text()).strip())
			.filter((line) -> !line.isEmpty())
			.toList());
		if (!titlePage.closed()) {
			screenplay.warn(lines.get(titlePage.lines()).number(), "titlePageOpen");
		}
		new Pass(lines, screenplay).readFrom(titlePage.lines());
		return screenplay.build();
	}

	/**
	 * One way through the lines. Every step takes at least one line.
	 */
	private static final class Pass {

		private final List<SourceLine> lines;

		private final ScreenplayBuilder screenplay;

		private int next;

		/** Whether the line before was blank, or as good as blank. */
		private boolean apart = true;

		private Column column = Column.WHOLE;

		Pass(List<SourceLine> lines, ScreenplayBuilder screenplay) {
			this.lines = lines;
			this.screenplay = screenplay;
		}

		void readFrom(int first) {
			this.next = first;
			while (this.next < this.lines.size()) {
				SourceLine line = this.lines.get(this.next);
				String text = Emphasis.removed(line.text()).strip();
				if (text.isEmpty()) {
					this.next++;
					this.apart = true;
				}
				else if (!structure(text, line) && !marked(text, line) && !(this.apart && block(text, line))) {
					action(line);
				}
			}
		}

		/** Page breaks, sections and synopses: none of them is script. */
		private boolean structure(String text, SourceLine line) {
			Ignored.What what = null;
			if (text.startsWith("===") && text.chars().allMatch((c) -> c == '=')) {
				what = Ignored.What.PAGE_BREAK;
			}
			else if (text.startsWith("=")) {
				what = Ignored.What.SYNOPSIS;
			}
			else if (text.startsWith("#")) {
				what = Ignored.What.SECTION;
			}
			if (what == null) {
				return false;
			}
			this.screenplay.ignore(what, line.number());
			this.next++;
			this.apart = true;
			return true;
		}

		/** What its author marked. */
		private boolean marked(String text, SourceLine line) {
			switch (text.charAt(0)) {
				case '>' -> {
					boolean centred = text.length() > 1 && text.endsWith("<");
					String inner = text.substring(1, centred ? text.length() - 1 : text.length()).strip();
					add(centred ? ElementKind.CENTRED : ElementKind.TRANSITION, inner, line);
				}
				case '~' -> add(ElementKind.LYRIC, text.substring(1).strip(), line);
				case '!' -> action(new SourceLine(line.number(), line.text().replaceFirst("!", "")));
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

		/** What is told by its form and the blank line before it. */
		private boolean block(String text, SourceLine line) {
			if (text.charAt(0) == '.' && text.length() > 1 && Character.isLetterOrDigit(text.charAt(1))) {
				heading(HeadingGrammar.declared(text.substring(1)), line);
				return true;
			}
			Optional<Heading> heading = HeadingGrammar.recognise(text);
			if (heading.isPresent()) {
				if (!blankAfter()) {
					this.screenplay.warn(line.number(), "headingNoBlankAfter", heading.get().text());
				}
				heading(heading.get(), line);
				return true;
			}
			if (HeadingGrammar.isDoubtful(text)) {
				this.screenplay.warn(line.number(), "headingDoubtful", text);
			}
			if (blankAfter() && Transitions.isTransition(text)) {
				add(ElementKind.TRANSITION, text, line);
				return true;
			}
			if (!blankAfter() && Cues.isCue(text)) {
				speech(text, line);
				return true;
			}
			return false;
		}

		private void heading(Heading heading, SourceLine line) {
			this.screenplay.heading(heading, line.number());
			this.next++;
			this.apart = true;
		}

		private void add(ElementKind kind, String text, SourceLine line) {
			this.screenplay.add(kind, text, line.number());
			this.next++;
			this.apart = false;
		}

		private boolean blankAfter() {
			return this.next + 1 >= this.lines.size() || this.lines.get(this.next + 1).isBlank();
		}

		private void action(SourceLine first) {
			StringBuilder paragraph = new StringBuilder(Emphasis.removed(first.text()).stripTrailing());
			this.next++;
			while (this.next < this.lines.size() && continuesAction(this.lines.get(this.next))) {
				String text = Emphasis.removed(this.lines.get(this.next).text()).stripTrailing();
				paragraph.append('\n').append(text);
				this.next++;
			}
			this.screenplay.add(ElementKind.ACTION, paragraph.toString(), first.number());
			this.apart = false;
		}

		private boolean continuesAction(SourceLine line) {
			if (line.isBlank()) {
				return false;
			}
			String text = line.text().strip();
			if (HeadingGrammar.isCapitals(text) && HeadingGrammar.recognise(text).isPresent()) {
				this.screenplay.warn(line.number(), "headingNoBlankBefore", text);
			}
			return "=#>~!@".indexOf(text.charAt(0)) < 0;
		}

		private void speech(String cue, SourceLine line) {
			boolean beside = cue.endsWith("^") && this.screenplay.besideLastSpeech();
			this.column = beside ? Column.RIGHT : Column.WHOLE;
			say(ElementKind.CHARACTER, cue.endsWith("^") ? cue.substring(0, cue.length() - 1).strip() : cue, line);
			this.next++;
			StringBuilder speech = new StringBuilder();
			int began = this.next;
			for (; this.next < this.lines.size(); this.next++) {
				String raw = this.lines.get(this.next).text();
				String text = Emphasis.removed(raw).strip();
				if (text.isEmpty()) {
					if (raw.length() < 2 || endsSpeech(this.next + 1)) {
						break;
					}
					speech.append('\n');
					continue;
				}
				boolean parenthetical = text.startsWith("(") && text.endsWith(")");
				if (parenthetical || text.startsWith("~")) {
					say(speech, began);
					say(parenthetical ? ElementKind.PARENTHETICAL : ElementKind.LYRIC,
							parenthetical ? text : text.substring(1).strip(), this.lines.get(this.next));
					continue;
				}
				if (speech.isEmpty()) {
					began = this.next;
				}
				speech.append((speech.isEmpty()) ? "" : "\n").append(text);
			}
			say(speech, began);
			this.apart = false;
		}

		private void say(StringBuilder speech, int began) {
			String text = speech.toString().strip();
			if (!text.isEmpty()) {
				say(ElementKind.DIALOGUE, text, this.lines.get(began));
			}
			speech.setLength(0);
		}

		private void say(ElementKind kind, String text, SourceLine line) {
			this.screenplay.add(new ScriptElement(kind, text, line.number(), this.column, false));
		}

		/**
		 * Whether a blank line with spaces in it ends the speech after all, because of
		 * what follows: some editors leave such spaces everywhere.
		 */
		private boolean endsSpeech(int following) {
			if (following >= this.lines.size() || this.lines.get(following).isBlank()) {
				return true;
			}
			String text = Emphasis.removed(this.lines.get(following).text()).strip();
			return text.isEmpty() || "=#>!@.".indexOf(text.charAt(0)) >= 0 || HeadingGrammar.isCapitals(text)
					|| HeadingGrammar.recognise(text).isPresent();
		}

	}

}
