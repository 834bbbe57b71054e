package app.closedset.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import app.closedset.script.reading.GeneratedScript;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * How long scripts take to be read: the median of warm runs, and how it grows with the
 * size of the file.
 */
public final class ScriptBench {

	private static final int WARMING = 300;

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
	}

	private static void report(String format, byte[] file, byte[] large, double promised) {
		double small = median(file, WARMING, RUNS);
		double ten = median(large, 10, 21);
		System.out.printf(Locale.ROOT, "%-12s %5d kB %4d scenes %7.2f ms (at most %.0f)%n", format, file.length / 1000,
				scenes(file), small, promised);
		System.out.printf(Locale.ROOT,
				"%-12s %5d kB %4d scenes %7.2f ms, %.1f times the time for %.1f times the size%n", "",
				large.length / 1000, scenes(large), ten, ten / small, (double) large.length / file.length);
	}

	private static double median(byte[] file, int warming, int runs) {
		for (int i = 0; i < warming; i++) {
			scenes(file);
		}
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			scenes(file);
			times[i] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		return times[runs / 2] / 1e6;
	}

	private static int scenes(byte[] file) {
		return (ScreenplayReader.read(file) instanceof Screenplay screenplay) ? screenplay.scenes().size() : -1;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
