package app.closedset.script.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Prints a screenplay as the usual writing programs do, so that it can be read again and
 * compared with what was printed.
 */
public final class ScriptPrinter {

	/** Where the numbers of scenes stand. */
	enum Numbers {

		NONE, LEFT, RIGHT, BOTH, GLUED

	}

	/** Where the numbers of pages stand. */
	enum PageNumbers {

		TOP, FOOT, NONE

	}

	/**
	 * How one program sets a script; places in points.
	 *
	 * @param name of the layout
	 * @param paper of the pages
	 * @param font of the text
	 * @param bold font of headings, or the same
	 * @param size of the font
	 * @param pitch from line to line
	 * @param left edge of action
	 * @param right edge of action
	 * @param cue left edge of cues, or 0 where they are centred
	 * @param speech left edge of speeches
	 * @param speechRight right edge of speeches
	 * @param bracket left edge of parentheticals
	 * @param numbers of scenes
	 * @param pageNumbers where they stand
	 * @param header on every page, or the empty text
	 * @param continued whether page breaks are marked
	 * @param twice whether headings are drawn twice
	 */
	record Layout(String name, PDRectangle paper, PDFont font, PDFont bold, float size, float pitch, float left,
			float right, float cue, float speech, float speechRight, float bracket, Numbers numbers,
			PageNumbers pageNumbers, String header, boolean continued, boolean twice) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static final PDFont COURIER = new PDType1Font(Standard14Fonts.FontName.COURIER);

	static final PDFont COURIER_BOLD = new PDType1Font(Standard14Fonts.FontName.COURIER_BOLD);

	static final PDFont TIMES = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

	static final PDFont TIMES_BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

	static final PDFont ARIAL = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

	static final PDFont ARIAL_BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

	static final Layout FINAL_DRAFT = new Layout("Final Draft", PDRectangle.LETTER, COURIER, COURIER, 12, 12, 108, 540,
			252, 180, 432, 216, Numbers.BOTH, PageNumbers.TOP, "Blue Revision 09/07/26", true, false);

	static final Layout FADE_IN = new Layout("Fade In", PDRectangle.LETTER, COURIER, COURIER_BOLD, 12, 12, 108, 534,
			259, 187, 439, 223, Numbers.LEFT, PageNumbers.TOP, "", false, true);

	static final Layout HIGHLAND = new Layout("Highland", PDRectangle.LETTER, COURIER, COURIER_BOLD, 12, 12, 108, 540,
			248, 180, 426, 209, Numbers.NONE, PageNumbers.TOP, "", true, false);

	static final Layout WRITER_DUET = new Layout("WriterDuet", PDRectangle.A4, COURIER, COURIER, 12, 12.5f, 106, 524,
			250, 178, 428, 214, Numbers.BOTH, PageNumbers.TOP, "", true, false);

	static final Layout CELTX = new Layout("Celtx", PDRectangle.LETTER, COURIER, COURIER_BOLD, 12, 12, 110, 530, 260,
			185, 420, 220, Numbers.BOTH, PageNumbers.TOP, "", false, false);

	static final Layout WORD = new Layout("Word, Times, A4", PDRectangle.A4, TIMES, TIMES_BOLD, 12, 14, 71, 525, 0, 142,
			450, 160, Numbers.GLUED, PageNumbers.FOOT, "", false, false);

	static final Layout ARIAL_A4 = new Layout("Arial, A4", PDRectangle.A4, ARIAL, ARIAL_BOLD, 11, 13.5f, 71, 525, 240,
			170, 420, 205, Numbers.LEFT, PageNumbers.FOOT, "Version 3 - 12/05/2026", false, false);

	static final Layout LATEX = new Layout("LaTeX", PDRectangle.A4, COURIER, COURIER, 12, 14.5f, 108, 540, 260, 187,
			440, 225, Numbers.NONE, PageNumbers.FOOT, "", false, false);

	static final Layout RIGHT_ONLY = new Layout("Numbers at the right", PDRectangle.LETTER, COURIER, COURIER, 12, 12,
			108, 540, 252, 180, 432, 216, Numbers.RIGHT, PageNumbers.TOP, "", true, false);

	static final List<Layout> ALL = List.of(FINAL_DRAFT, FADE_IN, HIGHLAND, WRITER_DUET, CELTX, WORD, ARIAL_A4, LATEX,
			RIGHT_ONLY);

	private final Layout layout;

	private final PDDocument document = new PDDocument();

	private final List<String> labels = new ArrayList<>();

	private @Nullable PDPageContentStream page;

	private float y;

	private int pages;

	private @Nullable String number;

	private @Nullable String speaker;

	private ScriptPrinter(Layout layout) {
		this.layout = layout;
	}

	/**
	 * What was printed.
	 *
	 * @param file the PDF
	 * @param labels of the page of each scene
	 */
	record Printed(byte[] file, List<String> labels) {
	}

	/** Prints a Fountain text as a production draft, at most so many pages of it. */
	public static byte[] print(String fountain, int pages) {
		byte[] file = print(ScriptFiles.fountain(fountain), FINAL_DRAFT).file();
		try (PDDocument document = Loader.loadPDF(file); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			while (document.getNumberOfPages() > pages) {
				document.removePage(document.getNumberOfPages() - 1);
			}
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Prints the scenes; each number is the scene's own or, without one, its count. */
	static Printed print(Screenplay screenplay, Layout layout) {
		return new ScriptPrinter(layout).print(screenplay);
	}

	private Printed print(Screenplay screenplay) {
		try (this.document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			titlePage(screenplay.title());
			newPage();
			screenplay.opening().forEach(this::element);
			int count = 0;
			for (ScriptScene scene : screenplay.scenes()) {
				heading(scene, number(scene, ++count));
				scene.elements().forEach(this::element);
			}
			closePage();
			this.document.save(out);
			return new Printed(out.toByteArray(), this.labels);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String number(ScriptScene scene, int count) {
		String own = scene.number();
		return (own != null) ? own : Integer.toString(count);
	}

	private void titlePage(String title) throws IOException {
		PDPage sheet = new PDPage(this.layout.paper());
		this.document.addPage(sheet);
		try (PDPageContentStream content = new PDPageContentStream(this.document, sheet)) {
			draw(content, title.isEmpty() ? "UNTITLED" : title.toUpperCase(Locale.ROOT), 230, 500, this.layout.font());
			draw(content, "Written by", 250, 460, this.layout.font());
			draw(content, "A. N. Author", 245, 436, this.layout.font());
		}
	}

	private void newPage() throws IOException {
		closePage();
		PDPage sheet = new PDPage(this.layout.paper());
		this.document.addPage(sheet);
		this.pages++;
		PDPageContentStream content = new PDPageContentStream(this.document, sheet);
		this.page = content;
		float top = this.layout.paper().getHeight();
		if (!this.layout.header().isEmpty()) {
			draw(content, this.layout.header(), this.layout.left(), top - 44, this.layout.font());
		}
		if (this.layout.pageNumbers() == PageNumbers.TOP && this.pages > 1) {
			draw(content, this.pages + ".", 525, top - 44, this.layout.font());
		}
		if (this.layout.pageNumbers() == PageNumbers.FOOT) {
			draw(content, "- " + this.pages + " -", 285, 40, this.layout.font());
		}
		this.y = top - 80;
	}

	private void closePage() throws IOException {
		if (this.page != null) {
			this.page.close();
		}
	}

	private float floor() {
		return 72 + (this.layout.continued() ? 2 * this.layout.pitch() : 0);
	}

	private void breakPage(boolean inSpeech) throws IOException {
		PDPageContentStream content = this.page;
		if (this.layout.continued() && content != null && this.number != null) {
			if (inSpeech) {
				draw(content, "(MORE)", this.layout.cue(), this.y, this.layout.font());
			}
			draw(content, "(CONTINUED)", 430, 60, this.layout.font());
		}
		newPage();
		if (this.layout.continued() && this.number != null) {
			line("CONTINUED:", this.layout.left(), false);
			if (this.layout.numbers() == Numbers.BOTH && this.page != null) {
				draw(this.page, this.number, this.layout.left() - 54, this.y, this.layout.font());
			}
			if ((this.layout.numbers() == Numbers.RIGHT || this.layout.numbers() == Numbers.BOTH)
					&& this.page != null) {
				draw(this.page, this.number, this.layout.right() + 6, this.y, this.layout.font());
			}
			this.y -= 2 * this.layout.pitch();
		}
		if (inSpeech && this.layout.continued() && this.speaker != null) {
			line(this.speaker + " (CONT'D)", cueLeft(this.speaker + " (CONT'D)"), false);
			this.y -= this.layout.pitch();
		}
	}

	private void heading(ScriptScene scene, String label) throws IOException {
		this.number = null;
		this.speaker = null;
		String text = (this.layout.numbers() == Numbers.GLUED) ? label + ". " + scene.heading() : scene.heading();
		List<String> lines = wrapped(text, this.layout.right() - this.layout.left(), this.layout.bold());
		this.y -= 2 * this.layout.pitch();
		if (this.y - (lines.size() + 2) * this.layout.pitch() < floor()) {
			newPage();
		}
		this.labels.add(Integer.toString(this.pages));
		PDPageContentStream content = this.page;
		if (content != null && (this.layout.numbers() == Numbers.LEFT || this.layout.numbers() == Numbers.BOTH)) {
			draw(content, label, this.layout.left() - 54, this.y, this.layout.bold());
		}
		if (content != null && (this.layout.numbers() == Numbers.RIGHT || this.layout.numbers() == Numbers.BOTH)) {
			draw(content, label, this.layout.right() + 6, this.y, this.layout.bold());
		}
		for (String line : lines) {
			line(line, this.layout.left(), true);
			this.y -= this.layout.pitch();
		}
		this.number = label;
	}

	private void element(ScriptElement element) {
		try {
			switch (element.kind()) {
				case CHARACTER -> {
					this.y -= this.layout.pitch();
					if (this.y - 2 * this.layout.pitch() < floor()) {
						breakPage(false);
					}
					this.speaker = String.join(" / ", Cues.names(element.text()));
					line(element.text().toUpperCase(Locale.ROOT), cueLeft(element.text().toUpperCase(Locale.ROOT)),
							false);
					this.y -= this.layout.pitch();
				}
				case DIALOGUE, LYRIC -> block(element.text(), this.layout.speech(), this.layout.speechRight(), true);
				case PARENTHETICAL ->
					block(element.text(), this.layout.bracket(), this.layout.speechRight() - 20, true);
				case TRANSITION -> {
					this.y -= this.layout.pitch();
					block(element.text(), this.layout.right() - 110, this.layout.right() + 60, false);
				}
				default -> {
					this.y -= this.layout.pitch();
					block(element.text(), this.layout.left(), this.layout.right(), false);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void block(String text, float left, float right, boolean speech) throws IOException {
		for (String line : wrapped(text, right - left, this.layout.font())) {
			if (this.y < floor()) {
				breakPage(speech);
			}
			line(line, left, false);
			this.y -= this.layout.pitch();
		}
	}

	private float cueLeft(String cue) throws IOException {
		if (this.layout.cue() > 0) {
			return this.layout.cue();
		}
		float width = width(cue, this.layout.font());
		return (this.layout.left() + this.layout.right() - width) / 2;
	}

	private void line(String text, float left, boolean heading) throws IOException {
		PDPageContentStream content = this.page;
		if (content != null) {
			PDFont font = heading ? this.layout.bold() : this.layout.font();
			draw(content, text, left, this.y, font);
			if (heading && this.layout.twice()) {
				draw(content, text, left + 0.4f, this.y, font);
			}
		}
	}

	private void draw(PDPageContentStream content, String text, float left, float base, PDFont font)
			throws IOException {
		content.beginText();
		content.setFont(font, this.layout.size());
		content.setTextMatrix(Matrix.getTranslateInstance(left, base));
		content.showText(printable(text));
		content.endText();
	}

	static String printable(String text) {
		return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\t', ' ').replace("−", "-");
	}

	private float width(String text, PDFont font) throws IOException {
		return font.getStringWidth(printable(text)) / 1000 * this.layout.size();
	}

	private List<String> wrapped(String text, float width, PDFont font) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n")) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.strip().split("[ \u00A0]+")) {
				if (!line.isEmpty() && width(line + " " + word, font) > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}

}
