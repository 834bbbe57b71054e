package app.closedset.script.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads screenplay files. The format is told by content, never by name, and reading takes
 * time in proportion to the size of the file.
 */
public final class ScreenplayReader {

	/** The largest file, in bytes. */
	public static final int LARGEST = 25 * 1024 * 1024;

	private static final List<FormatReader> FORMATS = List.of(new FinalDraftReader(), new FountainReader());

	private static final List<BinaryReader> BINARY = List.of(new PdfReader());

	private ScreenplayReader() {
	}

	/**
	 * Reads a file or says why it cannot be read. Never throws for what is in the file.
	 */
	public static ReadingResult read(byte[] file) {
		if (file.length == 0) {
			return Refusal.of("empty");
		}
		if (file.length > LARGEST) {
			return Refusal.of("tooLarge", LARGEST / 1024 / 1024);
		}
		for (BinaryReader format : BINARY) {
			if (format.recognises(file)) {
				return format.read(file);
			}
		}
		if (startsWith(file, "PK\u0003\u0004")) {
			return Refusal.of("archive");
		}
		Optional<SourceText> source = SourceText.of(file);
		if (source.isEmpty()) {
			return Refusal.of("notText");
		}
		return FORMATS.stream()
			.filter((format) -> format.recognises(source.get()))
			.findFirst()
			.map((format) -> format.read(source.get()))
			.orElseGet(() -> Refusal.of("notText"));
	}

	private static boolean startsWith(byte[] file, String mark) {
		byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
		if (file.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if (file[i] != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
