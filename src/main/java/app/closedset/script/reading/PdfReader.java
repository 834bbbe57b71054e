package app.closedset.script.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that hold their text.
 */
final class PdfReader implements BinaryReader {

	static final int MOST_PAGES = 2000;

	/** Fewer characters on the usual page are a stamp on a picture. */
	private static final int STAMP = 60;

	/**
	 * Where a PDF file may begin, and how far from its end its mark of the end may be.
	 */
	private static final int NEAR = 1024;

	@Override
	public boolean recognises(byte[] file) {
		return part(file, 0, NEAR).contains("%PDF-");
	}

	@Override
	public ReadingResult read(byte[] file, ReadingProgress progress) {
		if (!part(file, Math.max(0, contentEnd(file) - NEAR), NEAR).contains("%%EOF")) {
			return Refusal.of("truncated");
		}
		ReadingFonts.install();
		PdfPages pages;
		try (PDDocument document = Loader.loadPDF(file)) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				return Refusal.of("tooManyPages", MOST_PAGES);
			}
			pages = new PdfPages(document, progress);
		}
		catch (InvalidPasswordException ex) {
			return Refusal.of("encrypted");
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// PDFBox reports damage by whatever its parts trip over.
			return Refusal.of("brokenPdf");
		}
		return pages.isCrowded() ? Refusal.of("tooLong", ScreenplayBuilder.MOST_SCENES) : read(pages);
	}

	private static ReadingResult read(PdfPages document) {
		List<PrintedPage> pages = document.pages();
		int[] characters = pages.stream().mapToInt(PdfReader::characters).toArray();
		int[] ordered = IntStream.of(characters).sorted().toArray();
		if (ordered.length == 0) {
			return Refusal.of("empty");
		}
		if (IntStream.of(ordered).sum() == 0) {
			return Refusal.of("scan");
		}
		ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.PDF);
		new PrintedScript(pages, screenplay, false).read();
		for (int i = 0; i < document.watermarks(); i++) {
			screenplay.ignore(Ignored.What.WATERMARK, 1);
		}
		List<Integer> blank = IntStream.range(0, characters.length)
			.filter((page) -> characters[page] == 0)
			.mapToObj((page) -> page + 1)
			.toList();
		if (!blank.isEmpty()) {
			screenplay.warn(0, "pagesWithoutText",
					blank.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")));
		}
		ReadingResult result = screenplay.build();
		boolean stamped = result instanceof Refusal && ordered[ordered.length / 2] < STAMP;
		return stamped ? Refusal.of("scan") : result;
	}

	private static int characters(PrintedPage page) {
		return page.lines()
			.stream()
			.flatMap((line) -> line.words().stream())
			.mapToInt((word) -> word.text().length())
			.sum();
	}

	/** The length without the zeroes and blanks that some transports add. */
	private static int contentEnd(byte[] file) {
		int end = file.length;
		while (end > 0 && file[end - 1] >= 0 && file[end - 1] <= ' ') {
			end--;
		}
		return end;
	}

	private static String part(byte[] file, int from, int length) {
		return new String(file, from, Math.min(length, file.length - from), StandardCharsets.ISO_8859_1);
	}

}
