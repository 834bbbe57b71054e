package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a script from the paragraphs of a Word document. Where a template names its
 * paragraphs, the names say what they are; else they are set on a page as Word would set
 * them, and read from there by their indents.
 */
final class WordScript {

	private static final double CHARACTER = 7.2;

	private static final double PITCH = 12;

	/** Where tabs go where a document does not say: every half inch. */
	private static final double TAB = 36;

	private static final double WIDTH = 612;

	private static final double MARGIN = 72;

	/** Fewer paragraphs tell nothing of how a document is typed. */
	private static final int FEW = 13;

	/** A page without end: the document's own breaks make new ones. */
	private static final double HEIGHT = 10_000_000;

	private final List<WordParagraph> paragraphs;

	private final ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.WORD);

	WordScript(WordParagraphs document) {
		this.paragraphs = document.all();
		document.ignored().forEach((what, times) -> {
			for (int i = 0; i < times; i++) {
				this.screenplay.ignore(what, 1);
			}
		});
	}

	ReadingResult read() {
		long written = this.paragraphs.stream().filter((paragraph) -> !paragraph.isBlank()).count();
		long named = this.paragraphs.stream()
			.filter((paragraph) -> !paragraph.isBlank())
			.filter((paragraph) -> StyleNames.isHeading(paragraph.style())
					|| StyleNames.kind(paragraph.style()).isPresent())
			.count();
		if (named * 2 > written) {
			readNamed();
		}
		else if (isTypedPlainly()) {
			readTyped();
		}
		else {
			new PrintedScript(pages(), this.screenplay, true).read();
		}
		return this.screenplay.build();
	}

	/** Whether nothing but the words tells the paragraphs apart. */
	private boolean isTypedPlainly() {
		List<WordParagraph> written = this.paragraphs.stream().filter((paragraph) -> !paragraph.isBlank()).toList();
		long blank = this.paragraphs.size() - written.size();
		long spacings = written.stream()
			.map((paragraph) -> Arrays.asList(paragraph.format().above(), paragraph.format().below()))
			.distinct()
			.count();
		return written.size() >= FEW && blank * 12 < written.size() && spacings == 1
				&& written.stream().noneMatch(WordScript::isPlaced);
	}

	private static boolean isPlaced(WordParagraph paragraph) {
		WordFormat format = paragraph.format();
		boolean indented = format.left() != null && format.left() != 0 || format.first() != null && format.first() != 0;
		boolean aligned = "center".equals(format.align()) || "right".equals(format.align())
				|| "end".equals(format.align());
		return indented || aligned || !paragraph.label().isEmpty() || paragraph.lines().getFirst().startsWith("\t");
	}

	/** Reads the paragraphs as the lines of a text without blank ones. */
	private void readTyped() {
		List<SourceLine> lines = new ArrayList<>();
		for (WordParagraph paragraph : this.paragraphs) {
			for (String line : paragraph.lines()) {
				lines.add(new SourceLine(paragraph.place(), HeadingGrammar.collapsed(line), 0, paragraph.revised(),
						paragraph.newPage()));
			}
		}
		TitlePage titlePage = TitlePage.of(lines);
		this.screenplay.title(titlePage.title());
		this.screenplay.titlePage(lines.stream().limit(titlePage.lines()).map(SourceLine::text).toList());
		new FountainPass(lines, this.screenplay, false).readFrom(titlePage.lines());
	}

	private void readNamed() {
		List<String> title = new ArrayList<>();
		boolean begun = false;
		for (WordParagraph paragraph : this.paragraphs) {
			if (paragraph.isBlank()) {
				continue;
			}
			Optional<ElementKind> kind = StyleNames.kind(paragraph.style());
			boolean heading = StyleNames.isHeading(paragraph.style())
					|| kind.isEmpty() && HeadingGrammar.recognise(paragraph.text()).isPresent();
			begun |= heading || kind.isPresent();
			if (!begun) {
				title.add(paragraph.text());
			}
			else if (heading) {
				heading(paragraph);
			}
			else {
				this.screenplay.add(new ScriptElement(kind.orElse(ElementKind.ACTION), paragraph.text(),
						paragraph.place(), Column.WHOLE, paragraph.revised()));
			}
		}
		this.screenplay.titlePage(title);
		this.screenplay.title(title.stream()
			.map(HeadingGrammar::collapsed)
			.filter((line) -> !TitlePage.isPart(line))
			.findFirst()
			.orElse(""));
	}

	private void heading(WordParagraph paragraph) {
		Heading heading = HeadingGrammar.declared(String.join("\n", paragraph.lines()).strip());
		if (heading.number() == null && SceneNumbers.isLabel(paragraph.label())) {
			heading = heading.numbered(SceneNumbers.plain(paragraph.label()));
		}
		SceneDraft scene = this.screenplay.heading(heading, paragraph.place());
		if (paragraph.revised()) {
			scene.headingRevised();
		}
	}

	/** The document as if it were printed, every line as long as it likes. */
	private List<PrintedPage> pages() {
		List<PrintedPage> pages = new ArrayList<>();
		List<PrintedLine> lines = new ArrayList<>();
		double y = HEIGHT / 2;
		double below = 0;
		for (WordParagraph paragraph : this.paragraphs) {
			if (paragraph.newPage() && !lines.isEmpty()) {
				pages.add(new PrintedPage(WIDTH, HEIGHT, lines));
				lines = new ArrayList<>();
				y = HEIGHT / 2;
				below = 0;
			}
			Integer above = paragraph.format().above();
			y += Math.max(below, (above != null) ? above / 20.0 : 0);
			Integer after = paragraph.format().below();
			below = (after != null) ? after / 20.0 : 0;
			for (int i = 0; i < paragraph.lines().size(); i++) {
				y += PITCH;
				List<PrintedWord> words = words(paragraph, i);
				if (!words.isEmpty()) {
					lines.add(new PrintedLine(y, PITCH, words));
				}
			}
		}
		if (!lines.isEmpty()) {
			pages.add(new PrintedPage(WIDTH, HEIGHT, lines));
		}
		return pages;
	}

	private static List<PrintedWord> words(WordParagraph paragraph, int line) {
		String text = paragraph.lines().get(line);
		WordFormat format = paragraph.format();
		double left = MARGIN + ((format.left() != null) ? format.left() / 20.0 : 0);
		double x = left + ((line == 0 && format.first() != null) ? format.first() / 20.0 : 0);
		if (line == 0 && !paragraph.label().isEmpty()) {
			text = paragraph.label() + "\t" + text;
		}
		List<PrintedWord> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		double begin = x;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : ' ';
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				begin = word.isEmpty() ? x : begin;
				word.append(c);
				x += CHARACTER;
				continue;
			}
			if (!word.isEmpty()) {
				words.add(new PrintedWord(begin, x, word.toString(), paragraph.bold()));
				word.setLength(0);
			}
			x = (c == '\t') ? tab(x, left) : x + CHARACTER;
		}
		return placed(atRight(words, text), paragraph);
	}

	/** A tab before the number at the end of a line takes it to the right margin. */
	private static List<PrintedWord> atRight(List<PrintedWord> words, String text) {
		PrintedWord last = words.isEmpty() ? null : words.getLast();
		if (last == null || !text.stripTrailing().endsWith("\t" + last.text()) || !SceneNumbers.isLabel(last.text())) {
			return words;
		}
		double shift = Math.max(0, WIDTH - MARGIN - last.right());
		words.set(words.size() - 1,
				new PrintedWord(last.left() + shift, last.right() + shift, last.text(), last.bold()));
		return words;
	}

	/** The next tab stop; a hanging indent is one too. */
	private static double tab(double x, double left) {
		double next = MARGIN + (Math.floor((x + CHARACTER - MARGIN) / TAB) + 1) * TAB;
		return (x < left && left < next) ? left : next;
	}

	/** Moves a line to the middle or to the right, and marks it as revised. */
	private static List<PrintedWord> placed(List<PrintedWord> words, WordParagraph paragraph) {
		if (words.isEmpty()) {
			return words;
		}
		double width = words.getLast().right() - words.getFirst().left();
		String align = paragraph.format().align();
		double shift = 0;
		if ("center".equals(align)) {
			shift = Math.max(0, (WIDTH - width) / 2 - words.getFirst().left());
		}
		else if ("right".equals(align) || "end".equals(align)) {
			shift = Math.max(0, WIDTH - MARGIN - words.getLast().right());
		}
		List<PrintedWord> placed = new ArrayList<>();
		for (PrintedWord word : words) {
			placed.add(new PrintedWord(word.left() + shift, word.right() + shift, word.text(), word.bold()));
		}
		if (paragraph.revised()) {
			double end = placed.getLast().right() + 4 * PITCH;
			placed.add(new PrintedWord(end, end + CHARACTER, "*", false));
		}
		return placed;
	}

}
