package app.closedset.script.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text parts of a compressed file, unpacked within limits that no script comes near.
 */
final class Archive {

	private static final int MOST_PARTS = 2000;

	/** All parts together, unpacked. */
	private static final int LARGEST = 128 * 1024 * 1024;

	/** One text part, unpacked. */
	private static final int LARGEST_TEXT = 48 * 1024 * 1024;

	/** What is packed more tightly than this was made to burst. */
	private static final int TIGHTEST = 200;

	/** Below this size, what a part is packed to does not matter. */
	private static final int SMALL = 1024 * 1024;

	private static final byte[] END = { 'P', 'K', 5, 6 };

	/** The end is followed by a comment of at most this length. */
	private static final int END_REACH = 65_557;

	private static final Pattern TEXT = Pattern
		.compile("(?i).*\\.(?:xml|rels|html?|xhtml|rdf|txt|fountain|fdx)|mimetype");

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private int unpacked;

	private Archive() {
	}

	/**
	 * Unpacks a file.
	 * @throws Bomb where it would burst
	 * @throws IOException where it is damaged
	 */
	static Archive of(byte[] file) throws IOException {
		Archive archive = new Archive();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
			int count = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++count > MOST_PARTS) {
					throw new Bomb();
				}
				archive.unpack(zip, entry, file.length);
			}
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("A name in the archive is no text", ex);
		}
		return archive;
	}

	/** Whether the list of parts, which comes last, is there. */
	static boolean isWhole(byte[] file) {
		for (int i = file.length - END.length; i >= Math.max(0, file.length - END_REACH); i--) {
			if (file[i] == END[0] && file[i + 1] == END[1] && file[i + 2] == END[2] && file[i + 3] == END[3]) {
				return true;
			}
		}
		return false;
	}

	private void unpack(ZipInputStream zip, ZipEntry entry, int packed) throws IOException {
		boolean text = TEXT.matcher(entry.getName()).matches();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[16 * 1024];
		int size = 0;
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			size += read;
			this.unpacked += read;
			boolean tight = this.unpacked > SMALL && this.unpacked / TIGHTEST > packed;
			if (tight || this.unpacked > LARGEST || text && size > LARGEST_TEXT) {
				throw new Bomb();
			}
			if (text) {
				content.write(buffer, 0, read);
			}
		}
		if (text) {
			this.parts.putIfAbsent(entry.getName(), content.toByteArray());
		}
	}

	/** The text of the first part with such a name. */
	Optional<String> text(Predicate<String> name) {
		return this.parts.entrySet()
			.stream()
			.filter((entry) -> name.test(entry.getKey()))
			.findFirst()
			.flatMap((entry) -> SourceText.of(entry.getValue()))
			.map(SourceText::text);
	}

	/**
	 * The file is small and would become very large.
	 */
	static final class Bomb extends IOException {

		private static final long serialVersionUID = 1L;

		Bomb() {
			super("Unpacked far larger than a script");
		}

	}

}
