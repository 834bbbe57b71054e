package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text that is set like a page, as a printer would see it: each character a column
 * wide, pages parted where a form feed or a page number stands.
 */
final class TextPages {

	/** Ten characters to the inch, six lines. */
	private static final double CHARACTER = 7.2;

	private static final double LINE = 12;

	private static final double WIDTH = 612;

	/** How many lines a page has room for. */
	static final int ROOM = 54;

	private static final int MARK_COLUMN = 76;

	/** So much deeper than what is said below them stand cues on a page. */
	private static final int DEEP = 8;

	/** Nothing begins left of this where the left margin was kept. */
	private static final int MARGIN = 5;

	/** In longer lines paragraphs are not broken as on a page. */
	private static final int WIDEST = 90;

	private static final int FEW = 3;

	private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[-–] ?)?\\d{1,3}[A-Z]?(?:\\.| ?[-–])?");

	/** Marks that only Fountain has. */
	private static final Pattern FOUNTAIN = Pattern
		.compile("^(?:\\.\\p{L}.*|@\\p{L}.*|>.*|~.*|={3,}|.*#[\\p{L}\\p{N}.-]{1,12}#)$");

	private static final Pattern BOTH_MARGINS = Pattern
		.compile("^\\s*([A-Z]{0,2}\\d{1,4}[A-Z]{0,2})\\.?\\s+\\S.*\\s{3,}\\1\\.?$");

	private final List<PrintedPage> pages = new ArrayList<>();

	private final List<Integer> firstLines = new ArrayList<>();

	private boolean parted;

	TextPages(List<SourceLine> lines) {
		int start = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).opensPage() || isNumberAtRight(lines.get(i))) {
				page(lines.subList(start, i));
				this.parted |= i < lines.size();
				start = i;
			}
		}
	}

	/** Whether the indents, margins and page ends are those of a page. */
	static boolean areIn(List<SourceLine> lines) {
		int deep = 0;
		int flush = 0;
		int numbered = 0;
		int turns = 0;
		int wide = 0;
		int margin = 0;
		int written = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			SourceLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.indent() < 2 && isFountain(line.text())) {
				return false;
			}
			written++;
			margin += (line.indent() >= MARGIN) ? 1 : 0;
			wide += (line.indent() + line.text().length() > WIDEST) ? 1 : 0;
			SourceLine below = lines.get(i + 1);
			if (!below.isBlank() && Cues.isCue(line.text()) && !HeadingGrammar.beginsWithSetting(line.text())) {
				boolean cue = line.indent() >= DEEP && below.indent() >= 2 && below.indent() < line.indent();
				deep += cue ? 1 : 0;
				flush += cue ? 0 : 1;
			}
			boolean digit = Character.isLetterOrDigit(line.text().charAt(0)) && SceneLabel.mayStart(line.text());
			numbered += (digit && BOTH_MARGINS.matcher(line.text()).matches()) ? 1 : 0;
			turns += (line.opensPage() || line.indent() > DEEP && PageMarks.isTurn(line.text())) ? 1 : 0;
		}
		if (wide * 20 > lines.size()) {
			return false;
		}
		boolean indented = margin * 10 > written * 9;
		boolean speeches = deep > flush && (deep >= FEW || turns > 0 || indented);
		return speeches || deep >= flush && (numbered >= 2 || turns >= 2 || indented && flush == 0);
	}

	private static boolean isFountain(String text) {
		return (".@>~=".indexOf(text.charAt(0)) >= 0 || text.endsWith("#")) && FOUNTAIN.matcher(text).matches();
	}

	List<PrintedPage> pages() {
		return this.pages;
	}

	/** Whether the text tells where pages end. */
	boolean areParted() {
		return this.parted;
	}

	/** The line of the file that stands at a place of a page. */
	int line(int page, double base) {
		return this.firstLines.get(page) + (int) Math.round(base / LINE) - 1;
	}

	private static boolean isNumberAtRight(SourceLine line) {
		return line.indent() > 40 && PAGE_NUMBER.matcher(line.text()).matches();
	}

	private void page(List<SourceLine> lines) {
		int first = lines.getFirst().number();
		List<PrintedLine> printed = new ArrayList<>();
		for (SourceLine line : lines) {
			if (!line.isBlank()) {
				// A page number stands apart, though text files leave the space below it
				// out.
				int row = line.number() - first + (isNumberAtRight(line) ? 0 : 1);
				printed.add(new PrintedLine(row * LINE, LINE, words(line)));
			}
		}
		int height = lines.getLast().number() - first + 2;
		this.pages.add(new PrintedPage(WIDTH, height * LINE, printed));
		this.firstLines.add(first);
	}

	private static List<PrintedWord> words(SourceLine line) {
		List<PrintedWord> words = new ArrayList<>();
		String text = line.text();
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || HeadingGrammar.isSpace(text.charAt(i))) {
				if (i > start) {
					words.add(word(line.indent() + start, text.substring(start, i)));
				}
				start = i + 1;
			}
		}
		if (line.revised()) {
			words.add(word(Math.max(MARK_COLUMN, line.indent() + text.length() + 2), "*"));
		}
		return words;
	}

	private static PrintedWord word(int column, String text) {
		return new PrintedWord(column * CHARACTER, (column + text.length()) * CHARACTER, text, false);
	}

}
