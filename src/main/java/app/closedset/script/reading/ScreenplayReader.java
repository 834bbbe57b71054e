package app.closedset.script.reading;

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

	private static final List<BinaryReader> BINARY = List.of(new PdfReader(), new ArchiveReader());

	private ScreenplayReader() {
	}

	/**
	 * Whether a file is read by parsers of other makers, large ones, which should work
	 * apart from everything else.
	 */
	public static boolean isForeign(byte[] file) {
		return file.length <= LARGEST && BINARY.stream().anyMatch((format) -> format.recognises(file));
	}

	/**
	 * Reads a file or says why it cannot be read. Never throws for what is in the file.
	 */
	public static ReadingResult read(byte[] file) {
		return read(file, ReadingProgress.UNSEEN);
	}

	/**
	 * The same, while somebody is told how far it has come.
	 */
	public static ReadingResult read(byte[] file, ReadingProgress progress) {
		if (file.length == 0) {
			return Refusal.of("empty");
		}
		if (file.length > LARGEST) {
			return Refusal.of("tooLarge", LARGEST / 1024 / 1024);
		}
		Optional<BinaryReader> binary = BINARY.stream().filter((format) -> format.recognises(file)).findFirst();
		if (binary.isPresent()) {
			return binary.get().read(file, progress);
		}
		Optional<Refusal> known = OtherFormats.refusal(file);
		if (known.isPresent()) {
			return known.get();
		}
		Optional<SourceText> source = SourceText.of(file);
		if (source.isEmpty()) {
			return Refusal.of("notText");
		}
		if (source.get().text().isBlank()) {
			return Refusal.of("empty");
		}
		return FORMATS.stream()
			.filter((format) -> format.recognises(source.get()))
			.findFirst()
			.map((format) -> format.read(source.get()))
			.orElseGet(() -> Refusal.of("notText"));
	}

}
