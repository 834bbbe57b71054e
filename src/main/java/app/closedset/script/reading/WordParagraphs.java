package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs out of a Word document, in order, wherever they stand: in tables,
 * text boxes and controls too. What a reviser struck out and what is hidden is left out
 * and counted.
 */
final class WordParagraphs {

	private final GuardedXml xml;

	private final WordStyles styles;

	private final WordNumbering numbering;

	private final List<WordParagraph> paragraphs = new ArrayList<>();

	private final Map<Ignored.What, Integer> ignored = new EnumMap<>(Ignored.What.class);

	private boolean newPage;

	private int count;

	private WordParagraphs(GuardedXml xml, WordStyles styles, WordNumbering numbering) {
		this.xml = xml;
		this.styles = styles;
		this.numbering = numbering;
	}

	static WordParagraphs of(String xml, WordStyles styles, WordNumbering numbering) throws XMLStreamException {
		WordParagraphs result = new WordParagraphs(GuardedXml.of(xml), styles, numbering);
		if (result.xml.nextChild()) {
			result.blocks();
		}
		return result;
	}

	List<WordParagraph> all() {
		return this.paragraphs;
	}

	/** What was left out, and how often. */
	Map<Ignored.What, Integer> ignored() {
		return this.ignored;
	}

	private void blocks() throws XMLStreamException {
		while (this.xml.nextChild()) {
			switch (this.xml.getLocalName()) {
				case "p" -> paragraph();
				case "tc" -> {
					// What stands beside another cell does not go on with it.
					this.paragraphs.add(WordParagraph.blank(++this.count));
					blocks();
				}
				case "del", "moveFrom" -> leaveOut(Ignored.What.DELETED_TEXT);
				case "sectPr", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "Fallback" -> this.xml.skip();
				default -> blocks();
			}
		}
	}

	private void leaveOut(Ignored.What what) throws XMLStreamException {
		this.ignored.merge(what, 1, Integer::sum);
		this.xml.skip();
	}

	private void paragraph() throws XMLStreamException {
		Text text = new Text();
		int at = this.paragraphs.size();
		int place = ++this.count;
		while (this.xml.nextChild()) {
			inParagraph(text, false);
		}
		WordFormat format = text.format.over(this.styles.format(text.format.style()));
		Integer level = format.level();
		String list = format.list();
		boolean blank = text.isBlank();
		String label = (list != null && !blank) ? this.numbering.next(list, (level != null) ? level : 0) : "";
		boolean begins = this.newPage || Boolean.TRUE.equals(format.newPage());
		this.newPage = text.breaksAfter;
		List<String> lines = Boolean.TRUE.equals(format.capitals())
				? text.lines().stream().map((line) -> line.toUpperCase(Locale.ROOT)).toList() : text.lines();
		boolean bold = text.bold && text.anyRun || !text.anyPlain && Boolean.TRUE.equals(format.bold());
		this.paragraphs.add(at, new WordParagraph(place, this.styles.name(text.format.style()), format, label, lines,
				bold && !blank, text.revised, begins || text.breaksBefore));
	}

	private void inParagraph(Text text, boolean added) throws XMLStreamException {
		switch (this.xml.getLocalName()) {
			case "pPr" -> text.format = paragraphFormat(text);
			case "r" -> run(text, added);
			case "del", "moveFrom" -> leaveOut(Ignored.What.DELETED_TEXT);
			case "ins", "moveTo" -> children(text, true);
			case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" ->
				children(text, added);
			case "p" -> paragraph();
			default -> this.xml.skip();
		}
	}

	private void children(Text text, boolean added) throws XMLStreamException {
		while (this.xml.nextChild()) {
			inParagraph(text, added);
		}
	}

	private WordFormat paragraphFormat(Text text) throws XMLStreamException {
		return WordFormat.ofParagraph(this.xml).over(text.format);
	}

	private void run(Text text, boolean added) throws XMLStreamException {
		WordFormat format = WordFormat.NONE;
		StringBuilder words = new StringBuilder();
		while (this.xml.nextChild()) {
			switch (this.xml.getLocalName()) {
				case "rPr" -> format = WordFormat.ofRun(this.xml);
				case "t" -> words.append(this.xml.text());
				case "tab", "ptab" -> {
					words.append('\t');
					this.xml.skip();
				}
				case "cr" -> {
					words.append('\n');
					this.xml.skip();
				}
				case "noBreakHyphen", "softHyphen" -> {
					words.append("noBreakHyphen".equals(this.xml.getLocalName()) ? "-" : "");
					this.xml.skip();
				}
				case "br" -> {
					boolean page = "page".equals(this.xml.attribute("type"));
					if (page) {
						text.pageBreak(words.toString().isBlank() && text.isBlank());
					}
					words.append('\n');
					this.xml.skip();
				}
				case "AlternateContent", "Choice", "pict", "drawing" -> blocks();
				default -> this.xml.skip();
			}
		}
		if (Boolean.TRUE.equals(format.hidden())) {
			this.ignored.merge(Ignored.What.HIDDEN_TEXT, 1, Integer::sum);
			return;
		}
		String shown = Boolean.TRUE.equals(format.capitals()) ? words.toString().toUpperCase(Locale.ROOT)
				: words.toString();
		text.add(shown, format.bold(), added);
	}

	/**
	 * A paragraph while its runs are read.
	 */
	private static final class Text {

		private final StringBuilder words = new StringBuilder();

		private WordFormat format = WordFormat.NONE;

		private boolean bold = true;

		private boolean anyRun;

		/** Whether a run says that it is not bold. */
		private boolean anyPlain;

		private boolean revised;

		private boolean breaksBefore;

		private boolean breaksAfter;

		void add(String run, @Nullable Boolean heavy, boolean added) {
			this.words.append(run);
			if (!run.isBlank()) {
				this.anyRun = true;
				this.bold &= Boolean.TRUE.equals(heavy);
				this.anyPlain |= Boolean.FALSE.equals(heavy);
				this.revised |= added;
			}
		}

		void pageBreak(boolean first) {
			if (first) {
				this.breaksBefore = true;
			}
			else {
				this.breaksAfter = true;
			}
		}

		boolean isBlank() {
			return this.words.toString().isBlank();
		}

		List<String> lines() {
			return List.of(this.words.toString().split("\n", -1));
		}

	}

}
