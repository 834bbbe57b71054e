package app.closedset.script.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file, whatever its encoding.
 *
 * @param text without byte order mark and invisible characters; its lines end in line
 * feeds
 * @param encoding that was recognised
 */
record SourceText(String text, Encoding encoding) {

	/**
	 * How characters were written as bytes.
	 */
	enum Encoding {

		UNICODE,
		/** Windows' Western European one. */
		WINDOWS,
		/** That of old Macintosh programs. */
		MACINTOSH,
		/** Unicode, but with some bytes of Windows' encoding among it. */
		MIXED

	}

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Charset MACINTOSH = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman")
			: WINDOWS;

	/** What scripts hold beyond English letters. */
	private static final String USUAL = "àâäçéèêëîïôöùûüÿœæñáíóúÀÂÄÇÉÈÊËÎÏÔÙÛÜŒÆ’‘“”«»–—…•°€£©½\u00A0";

	/** Stands for what is no character. */
	private static final char BROKEN = '\uFFFD';

	/** How many bytes are looked at to tell wide characters. */
	private static final int SAMPLE = 4096;

	/** The text, or nothing where the file is not text. */
	static Optional<SourceText> of(byte[] file) {
		SourceText source = decoded(file);
		String clean = TextCleaning.cleaned(source.text());
		return (clean != null) ? Optional.of(new SourceText(clean, source.encoding())) : Optional.empty();
	}

	private static SourceText decoded(byte[] file) {
		if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
			return narrow(file, 3);
		}
		if (startsWith(file, 0xFF, 0xFE, 0, 0)) {
			return unicode(file, 4, Charset.forName("UTF-32LE"));
		}
		if (startsWith(file, 0, 0, 0xFE, 0xFF)) {
			return unicode(file, 4, Charset.forName("UTF-32BE"));
		}
		if (startsWith(file, 0xFF, 0xFE)) {
			return unicode(file, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(file, 0xFE, 0xFF)) {
			return unicode(file, 2, StandardCharsets.UTF_16BE);
		}
		return switch (zeroes(file)) {
			case 0 -> unicode(file, 0, StandardCharsets.UTF_16BE);
			case 1 -> unicode(file, 0, StandardCharsets.UTF_16LE);
			default -> narrow(file, 0);
		};
	}

	private static SourceText unicode(byte[] file, int from, Charset charset) {
		return new SourceText(new String(file, from, file.length - from, charset), Encoding.UNICODE);
	}

	/** One byte for each English letter. */
	private static SourceText narrow(byte[] file, int from) {
		String text = new String(file, from, file.length - from, StandardCharsets.UTF_8);
		if (text.indexOf(BROKEN) < 0) {
			return new SourceText(text, Encoding.UNICODE);
		}
		long broken = text.chars().filter((c) -> c == BROKEN).count();
		if (from > 0 || usual(text) > broken) {
			return new SourceText(mixed(file, from), Encoding.MIXED);
		}
		String windows = new String(file, from, file.length - from, WINDOWS);
		String macintosh = new String(file, from, file.length - from, MACINTOSH);
		return (usual(macintosh) > usual(windows)) ? new SourceText(macintosh, Encoding.MACINTOSH)
				: new SourceText(windows, Encoding.WINDOWS);
	}

	private static long usual(String text) {
		return text.chars().filter((c) -> c > 127 && USUAL.indexOf(c) >= 0).count();
	}

	/** Takes what is no UTF-8 for Windows' characters. */
	private static String mixed(byte[] file, int from) {
		StringBuilder text = new StringBuilder(file.length);
		int at = from;
		while (at < file.length) {
			int length = sequence(file, at);
			if (length == 1) {
				text.append((char) file[at]);
			}
			else {
				text.append(new String(file, at, Math.max(1, length), (length > 0) ? StandardCharsets.UTF_8 : WINDOWS));
			}
			at += Math.max(1, length);
		}
		return text.toString();
	}

	/** The length of the UTF-8 character at a place, or 0. */
	private static int sequence(byte[] file, int at) {
		int lead = file[at] & 0xFF;
		int length = (lead < 0x80) ? 1
				: (lead < 0xC2) ? 0 : (lead < 0xE0) ? 2 : (lead < 0xF0) ? 3 : (lead < 0xF5) ? 4 : 0;
		if (at + length > file.length) {
			return 0;
		}
		for (int i = 1; i < length; i++) {
			if ((file[at + i] & 0xC0) != 0x80) {
				return 0;
			}
		}
		return length;
	}

	private static boolean startsWith(byte[] file, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Where most zero bytes stand: at even places (0), at odd places (1), or at neither
	 * (-1). Latin text in UTF-16 without a mark is half zeroes.
	 */
	private static int zeroes(byte[] file) {
		int length = Math.min(file.length, SAMPLE);
		int[] count = new int[2];
		for (int i = 0; i < length; i++) {
			if (file[i] == 0) {
				count[i % 2]++;
			}
		}
		int most = (count[0] > count[1]) ? 0 : 1;
		boolean wide = count[most] > length / 4 && count[1 - most] < length / 20;
		return wide ? most : -1;
	}

}
