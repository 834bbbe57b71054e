package app.closedset.script.reading;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes the characters of a document with their places, page by page. Letters that stand
 * askew or run another way than the page are no script: they are counted and left out.
 */
final class PdfPages extends PDFTextStripper {

	/** More on one page is no text that somebody reads. */
	private static final int MOST_ON_A_PAGE = 60_000;

	private static final int DIRECTIONS = 4;

	private final List<DrawnPage> pages = new ArrayList<>();

	private final List<List<Glyph>> glyphs = new ArrayList<>();

	private final Map<PDFont, Look> fonts = new IdentityHashMap<>();

	private final ReadingProgress progress;

	private final int count;

	private PDRectangle paper = PDRectangle.LETTER;

	private int onPage;

	private int watermarks;

	private boolean crowded;

	/**
	 * What a font tells of its letters.
	 *
	 * @param bold whether they are heavy
	 * @param em their height where the font is set in size 1
	 */
	private record Look(boolean bold, double em) {

		static Look of(PDFont font) {
			String name = font.getName();
			boolean bold = name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|cmbx|-bd).*");
			double em = (font instanceof PDType3Font drawn) ? 1000 * Math.abs(drawn.getFontMatrix().getScaleY()) : 1;
			return new Look(bold, (em > 0) ? em : 1);
		}

	}

	PdfPages(PDDocument document, ReadingProgress progress) throws IOException {
		this.progress = progress;
		this.count = document.getNumberOfPages();
		for (int i = 0; i < DIRECTIONS; i++) {
			this.glyphs.add(new ArrayList<>());
		}
		writeText(document, Writer.nullWriter());
	}

	/** The pages with their words in lines. */
	List<PrintedPage> pages() {
		List<DrawnPage> drawn = DrawnPage.apart(this.pages);
		Stamps stamps = new Stamps(drawn.stream().map(DrawnPage::words).toList());
		List<PrintedPage> printed = new ArrayList<>();
		for (DrawnPage page : drawn) {
			List<DrawnWord> words = stamps.without(page.words());
			GlyphLines lines = new GlyphLines(words);
			this.watermarks += page.words().size() - words.size() + lines.strays();
			printed.add(new PrintedPage(page.width(), page.height(), lines.lines()));
		}
		return printed;
	}

	/** How many letters were left out as a watermark. */
	int watermarks() {
		return this.watermarks;
	}

	/** Whether a page holds more characters than a page can. */
	boolean isCrowded() {
		return this.crowded;
	}

	@Override
	protected void startPage(PDPage page) {
		boolean turned = page.getRotation() % 180 != 0;
		PDRectangle box = page.getCropBox();
		this.paper = turned ? new PDRectangle(box.getHeight(), box.getWidth()) : box;
		this.glyphs.forEach(List::clear);
		this.onPage = 0;
	}

	@Override
	protected void endPage(PDPage page) {
		this.progress.pages(getCurrentPageNo(), this.count);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (++this.onPage > MOST_ON_A_PAGE) {
			this.crowded = true;
			return;
		}
		String text = plain(position.getUnicode());
		if (text.isEmpty()) {
			return;
		}
		Matrix matrix = position.getTextMatrix();
		double along = Math.abs(matrix.getScaleX());
		double across = Math.abs(matrix.getShearY());
		if (Math.min(along, across) > 0.02 * Math.max(along, across)) {
			this.watermarks++;
			return;
		}
		Look look = this.fonts.computeIfAbsent(position.getFont(), Look::of);
		// PDFBox's size in points leaves out how the page scales what it draws.
		double size = matrix.getScalingFactorY() * look.em();
		Glyph glyph = new Glyph(position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size, text,
				look.bold());
		if (Double.isFinite(glyph.left()) && Double.isFinite(glyph.base()) && Double.isFinite(glyph.width())) {
			this.glyphs.get((int) position.getDir() / 90 % DIRECTIONS).add(glyph);
		}
	}

	@Override
	protected void writePage() {
		List<Glyph> most = this.glyphs.getFirst();
		int all = 0;
		for (List<Glyph> direction : this.glyphs) {
			all += direction.size();
			most = (direction.size() > most.size()) ? direction : most;
		}
		this.watermarks += all - most.size();
		this.pages.add(new DrawnPage(this.paper.getWidth(), this.paper.getHeight(), DrawnWord.of(most)));
	}

	@Override
	protected void writePageStart() {
		// No text is written, only collected.
	}

	@Override
	protected void writePageEnd() {
		// No text is written, only collected.
	}

	/** Ligatures taken apart, dashes as typed, nothing that cannot be seen. */
	private static String plain(String unicode) {
		if (unicode == null) {
			return "";
		}
		if (unicode.length() == 1) {
			char c = unicode.charAt(0);
			return (c >= ' ' && c < '\u007F') ? unicode : plain(c);
		}
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < unicode.length(); i++) {
			plain.append(plain(unicode.charAt(i)));
		}
		return plain.toString();
	}

	private static String plain(char c) {
		if (c == '\u00AD' || c == '\u2010' || c == '\u2011' || c == '\u2212') {
			return "-";
		}
		if (c >= '\uFB00' && c <= '\uFB06') {
			return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		}
		if (Character.isWhitespace(c)) {
			return " ";
		}
		boolean unseen = Character.isISOControl(c) || c == '\uFEFF' || c == '\u200B';
		return unseen ? "" : String.valueOf(c);
	}

}
