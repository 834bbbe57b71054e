package app.closedset.script.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file does not carry. Reading needs no shapes, so the
 * machine's fonts are not looked for: that takes seconds, leaves a file behind, and
 * differs from machine to machine.
 */
final class ReadingFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	private ReadingFonts() {
		try (InputStream file = FontMapper.class.getResourceAsStream(FONT)) {
			if (file == null) {
				throw new IllegalStateException("PDFBox comes without its font");
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes PDFBox use it, once. */
	static void install() {
		Installed.ensure();
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, false);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo info) {
		return new CIDFontMapping(null, this.font, false);
	}

	/**
	 * Waits with the work until the first PDF comes.
	 */
	private static final class Installed {

		static {
			FontMappers.set(new ReadingFonts());
		}

		static void ensure() {
			// Loading the class has done it.
		}

	}

}
