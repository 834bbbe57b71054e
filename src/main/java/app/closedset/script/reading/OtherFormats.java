package app.closedset.script.reading;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Knows files that people take for scripts and that cannot be read, by how they begin.
 */
final class OtherFormats {

	private static final Map<String, String> REASONS = Map.of(
			// Word before 2007, and any newer Office file with a password.
			"D0CF11E0A1B11AE1", "oldWord",
			// {\rtf
			"7B5C727466", "richText",
			// JPEG, PNG and TIFF
			"FFD8FF", "picture", "89504E47", "picture", "49492A00", "picture", "4D4D002A", "picture");

	private OtherFormats() {
	}

	static Optional<Refusal> refusal(byte[] file) {
		String begin = HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(file, 8));
		return REASONS.entrySet()
			.stream()
			.filter((entry) -> begin.startsWith(entry.getKey()))
			.findFirst()
			.map((entry) -> Refusal.of(entry.getValue()));
	}

}
