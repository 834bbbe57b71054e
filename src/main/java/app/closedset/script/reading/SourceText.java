package app.closedset.script.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file, whatever its encoding.
 *
 * @param text without byte order mark
 * @param charset that was recognised
 */
record SourceText(String text, Charset charset) {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	/** How many bytes are looked at to tell text from other files. */
	private static final int SAMPLE = 4096;

	/** The text, or nothing where the file is not text. */
	static Optional<SourceText> of(byte[] file) {
		SourceText source = decoded(file);
		return source.isText() ? Optional.of(source) : Optional.empty();
	}

	private static SourceText decoded(byte[] file) {
		if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
			return utf8(file, 3);
		}
		if (startsWith(file, 0xFF, 0xFE)) {
			return of(file, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(file, 0xFE, 0xFF)) {
			return of(file, 2, StandardCharsets.UTF_16BE);
		}
		return switch (zeroes(file)) {
			case 0 -> of(file, 0, StandardCharsets.UTF_16BE);
			case 1 -> of(file, 0, StandardCharsets.UTF_16LE);
			default -> utf8(file, 0);
		};
	}

	private static SourceText utf8(byte[] file, int from) {
		ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return new SourceText(text, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			return of(file, from, WINDOWS);
		}
	}

	private static SourceText of(byte[] file, int from, Charset charset) {
		return new SourceText(new String(file, from, file.length - from, charset), charset);
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

	private boolean isText() {
		return this.text.chars()
			.noneMatch((c) -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A);
	}

}
