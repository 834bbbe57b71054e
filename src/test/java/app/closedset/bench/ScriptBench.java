package app.closedset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

import app.closedset.script.reading.GeneratedScript;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;
import app.closedset.script.reading.ScriptPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How long scripts take to be read: the median of warm runs, and how it grows with the
 * size of the file. Beside the time on the clock stands the processor's, which tells the
 * same on a machine that does other work meanwhile.
 */
public final class ScriptBench {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** Until the compiler has compiled all of it; after 300 it has not. */
	private static final int WARMING = 1500;

	private static final int RUNS = 101;

	private ScriptBench() {
	}

	public static void main(String[] arguments) {
		byte[] fountain = bytes(GeneratedScript.fountain(1, 150_000));
		byte[] finalDraft = bytes(GeneratedScript.finalDraft(1, 380_000));
		byte[] largeFountain = bytes(GeneratedScript.fountain(1, 1_500_000));
		byte[] largeFinalDraft = bytes(GeneratedScript.finalDraft(1, 3_800_000));
		report("Fountain", fountain, largeFountain, 3);
		report("Final Draft", finalDraft, largeFinalDraft, 8);
		reportPdf(ScriptPrinter.print(GeneratedScript.fountain(1, 300_000), 125));
	}

	private static void report(String format, byte[] file, byte[] large, int promised) {
		Times small = Times.of(file, WARMING, RUNS);
		Times ten = Times.of(large, 20, 31);
		System.out.printf(Locale.ROOT, "%-12s %5d kB %4d scenes %8.2f ms, processor %7.2f ms (at most %d)%n", format,
				file.length / 1000, scenes(file), small.clock(), small.processor(), promised);
		System.out.printf(Locale.ROOT,
				"%-12s %5d kB %4d scenes %8.2f ms, processor %7.2f ms: %.1f and %.1f times for %.1f times the size%n",
				"", large.length / 1000, scenes(large), ten.clock(), ten.processor(), ten.clock() / small.clock(),
				ten.processor() / small.processor(), (double) large.length / file.length);
	}

	/** Beside PDFBox taking the bare text out of the same file. */
	private static void reportPdf(byte[] file) {
		Times reading = Times.of(() -> scenes(file), 15, 21);
		Times text = Times.of(() -> text(file), 15, 21);
		System.out.printf(Locale.ROOT, "%-12s %5d kB %4d scenes %8.2f ms, processor %7.2f ms%n", "PDF",
				file.length / 1000, scenes(file), reading.clock(), reading.processor());
		System.out.printf(Locale.ROOT,
				"%-12s PDFBox's bare text   %8.2f ms, processor %7.2f ms: %.2f and %.2f times (at most 1.3)%n", "",
				text.clock(), text.processor(), reading.clock() / text.clock(), reading.processor() / text.processor());
	}

	private static int text(byte[] file) {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).length();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Medians in milliseconds.
	 */
	private record Times(double clock, double processor) {

		static Times of(byte[] file, int warming, int runs) {
			return of(() -> scenes(file), warming, runs);
		}

		static Times of(IntSupplier work, int warming, int runs) {
			for (int i = 0; i < warming; i++) {
				work.getAsInt();
			}
			long[] clock = new long[runs];
			long[] processor = new long[runs];
			for (int i = 0; i < runs; i++) {
				long start = System.nanoTime();
				long busy = THREADS.getCurrentThreadCpuTime();
				work.getAsInt();
				processor[i] = THREADS.getCurrentThreadCpuTime() - busy;
				clock[i] = System.nanoTime() - start;
			}
			return new Times(median(clock), median(processor));
		}

		private static double median(long[] times) {
			Arrays.sort(times);
			return times[times.length / 2] / 1e6;
		}

	}

	private static int scenes(byte[] file) {
		return (ScreenplayReader.read(file) instanceof Screenplay screenplay) ? screenplay.scenes().size() : -1;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
