package app.closedset.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import app.closedset.script.reading.GeneratedScript;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;
import app.closedset.script.reading.WordFiles;

/**
 * Reads files that were damaged at random: none may hang, none may fail otherwise than by
 * a refusal. The seed repeats a run; a file that fails is kept.
 */
public final class ReadingFuzz {

	private static final int HANGS = 20;

	private static final String[] SPLICES = { "INT. ", "EXT/INT. A - NUIT\n\n", "\n\n", "\r", "\u0000", "[[", "]]",
			"/*", "*/", "===", "\n#", "^\n", "\n@", "(MORE)", "OMITTED", "SÉQUENCE 99", "\f", "12.\n", "<", ">",
			"</Paragraph>", "<Paragraph Type=\"Scene Heading\">", "<DualDialogue>", "<OmittedScene>",
			"<Text RevisionID=\"99999999999\">", "&#0;", "&amp;", "&x;", "<![CDATA[", "]]>", "<!--", "<?x",
			"<!DOCTYPE a [", "\uFEFF", "\uFFFF", " Length=\"9 9/8\"", "Number=\"\"", "%PDF-1.7\n", "PK\u0003\u0004" };

	/** Pieces that fit between the elements of a document. */
	private static final String[] ELEMENTS = {
			"<w:p><w:pPr><w:ind w:left=\"-90000\" w:firstLine=\"999999\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>INT. A</w:t></w:r></w:p>",
			"<w:p><w:r><w:rPr><w:caps/><w:vanish/></w:rPr><w:t>12</w:t><w:tab/><w:t>12</w:t></w:r></w:p>",
			"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p>", "<w:tab/>",
			"<w:br w:type=\"page\"/>", "<w:ins/>", "<w:del><w:r/></w:del>", "<w:t>EXT/INT. NUIT</w:t>",
			"<p class=\"sceneheading\" scenenumber=\"-\">int.</p>", "<p class=\"character\"></p>",
			"<p class=\"dialog\">(<br>)</p>", "<Text RevisionID=\"9999\">OMITTED</Text>", "<OmittedScene/>",
			"<DualDialogue/>",
			"<Paragraph Type=\"Scene Heading\" Number=\"A-1\"><SceneProperties Page=\"iv\" Length=\"999 7/8\"/></Paragraph>" };

	private static final String[] NUMBERS = { "0", "-1", "0.5", "99999", "2147483648", "-99999999999" };

	private final Random random;

	private final List<byte[]> seeds;

	private final UnaryOperator<byte[]> packing;

	private int read;

	private int refused;

	private int failed;

	private volatile long slowest;

	private ReadingFuzz(long seed, List<byte[]> seeds, UnaryOperator<byte[]> packing) {
		this.random = new Random(seed);
		this.seeds = seeds;
		this.packing = packing;
	}

	/** Arguments: the format, how many files, the seed. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		String format = arguments[0];
		int count = Integer.parseInt(arguments[1]);
		long seed = Long.parseLong(arguments[2]);
		ReadingFuzz fuzz = new ReadingFuzz(seed, seeds(format), packing(format));
		fuzz.run(count);
		System.out.printf(Locale.ROOT, "%s: %d files with seed %d: %d read, %d refused, %d failed, slowest %d ms%n",
				format, count, seed, fuzz.read, fuzz.refused, fuzz.failed, fuzz.slowest / 1_000_000);
		System.exit((fuzz.failed == 0) ? 0 : 1);
	}

	private static List<byte[]> seeds(String format) throws IOException {
		List<byte[]> seeds = new ArrayList<>();
		switch (format) {
			case "fountain" -> {
				seeds.add(bytes(GeneratedScript.fountain(7, 3000)));
				for (String name : List.of("01-headings", "02-dialogue", "03-titlepage-no-blank", "05-bom-crlf",
						"08-boneyard-note-unclosed", "09-duplicate-numbers", "10-sections", "rev-blue")) {
					seeds.add(resource("fountain/" + name + ".fountain"));
				}
			}
			case "text" -> {
				for (String name : List.of("fountain/04-fade-in-is-not-a-title-key.txt",
						"fountain/06-fr-conventions.txt", "text/laid-out.txt", "text/form-feeds.txt",
						"text/without-blank-lines.txt", "text/play.txt")) {
					seeds.add(resource(name));
				}
			}
			case "fdx" -> {
				seeds.add(bytes(GeneratedScript.finalDraft(7, 4000)));
				for (String name : List.of("fd13-structure", "fd13-structure-utf16", "evil-xxe",
						"evil-billion-laughs")) {
					seeds.add(resource("fdx/" + name + ".fdx"));
				}
			}
			case "pdf" -> {
				seeds.add(resource("pdf/prod-en-letter.pdf"));
				seeds.add(resource("pdf/fr-a4.pdf"));
			}
			case "docx" -> seeds.add(WordFiles.main(GeneratedScript.fountain(7, 3000)));
			case "celtx" -> seeds.add(resource("celtx/script-1234.html"));
			default -> throw new IllegalArgumentException("fountain, text, fdx, pdf, docx or celtx, not " + format);
		}
		return seeds;
	}

	/** Damage within a packed part would only be met by the check sum of its archive. */
	private static UnaryOperator<byte[]> packing(String format) {
		return switch (format) {
			case "docx" -> (part) -> WordFiles.packed("word/document.xml", part);
			case "celtx" -> (part) -> WordFiles.packed("script-1.html", part);
			default -> UnaryOperator.identity();
		};
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream file = ReadingFuzz.class.getResourceAsStream("/script/" + name)) {
			if (file == null) {
				throw new IOException("No such script: " + name);
			}
			return file.readAllBytes();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void run(int count) throws IOException, InterruptedException {
		ExecutorService reader = Executors.newSingleThreadExecutor((task) -> {
			Thread thread = new Thread(task, "reader");
			thread.setDaemon(true);
			return thread;
		});
		for (int i = 0; i < count; i++) {
			byte[] file = this.packing.apply(mutated());
			Future<ReadingResult> result = reader.submit(() -> read(file));
			try {
				if (result.get(HANGS, TimeUnit.SECONDS) instanceof Screenplay) {
					this.read++;
				}
				else {
					this.refused++;
				}
			}
			catch (ExecutionException ex) {
				fail(file, ex.getCause().toString());
			}
			catch (TimeoutException ex) {
				fail(file, "hangs");
				return;
			}
		}
	}

	/** The time is that of this thread alone, however busy the machine is. */
	private ReadingResult read(byte[] file) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			return ScreenplayReader.read(file);
		}
		finally {
			long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
			this.slowest = Math.max(this.slowest, took);
		}
	}

	private void fail(byte[] file, String why) throws IOException {
		this.failed++;
		Path kept = Files.createTempFile("fuzz", ".bin");
		Files.write(kept, file);
		System.err.println(kept + ": " + why);
	}

	private byte[] mutated() {
		byte[] file = this.seeds.get(this.random.nextInt(this.seeds.size())).clone();
		for (int i = this.random.nextInt(1, 4); i > 0; i--) {
			file = mutated(file);
		}
		return file;
	}

	private byte[] mutated(byte[] file) {
		int at = this.random.nextInt(file.length + 1);
		int length = Math.min(file.length - at, this.random.nextInt(this.random.nextBoolean() ? 8 : 400));
		return switch (this.random.nextInt(8)) {
			case 0 -> joined(file, at, at + length, new byte[0]);
			case 1 -> joined(file, at, at, bytes(SPLICES[this.random.nextInt(SPLICES.length)]));
			case 2 -> joined(file, at, at, Arrays.copyOfRange(file, at, at + length));
			case 3 -> Arrays.copyOf(file, at);
			case 6 -> betweenElements(file, at);
			case 7 -> otherNumber(file, at);
			case 4 -> {
				byte[] noise = new byte[length];
				this.random.nextBytes(noise);
				yield joined(file, at, at + length, noise);
			}
			default -> {
				byte[] flipped = file.clone();
				if (at < flipped.length) {
					flipped[at] ^= (byte) (1 << this.random.nextInt(8));
				}
				yield flipped;
			}
		};
	}

	private byte[] betweenElements(byte[] file, int from) {
		int at = from;
		while (at < file.length && (at == 0 || file[at - 1] != '>')) {
			at++;
		}
		return joined(file, at, at, bytes(ELEMENTS[this.random.nextInt(ELEMENTS.length)]));
	}

	private byte[] otherNumber(byte[] file, int from) {
		int start = from;
		while (start < file.length && !Character.isDigit(file[start])) {
			start++;
		}
		int end = start;
		while (end < file.length && Character.isDigit(file[end])) {
			end++;
		}
		return joined(file, start, end, bytes(NUMBERS[this.random.nextInt(NUMBERS.length)]));
	}

	private static byte[] joined(byte[] file, int from, int to, byte[] between) {
		byte[] joined = new byte[from + between.length + file.length - to];
		System.arraycopy(file, 0, joined, 0, from);
		System.arraycopy(between, 0, joined, from, between.length);
		System.arraycopy(file, to, joined, from + between.length, file.length - to);
		return joined;
	}

}
