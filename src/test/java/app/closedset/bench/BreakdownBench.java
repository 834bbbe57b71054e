package app.closedset.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.MiniLm;
import app.closedset.breakdown.detection.ReadScripts;
import app.closedset.breakdown.detection.SecondReader;
import app.closedset.script.reading.GeneratedScript;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * How long a script of 120 pages takes to be read and broken down: by the rules alone,
 * warm, and how that grows with the script; and once by both readers.
 */
public final class BreakdownBench {

	private static final int PAGES = 150_000;

	private BreakdownBench() {
	}

	public static void main(String[] arguments) {
		byte[] script = bytes(PAGES);
		byte[] large = bytes(10 * PAGES);
		double small = median(script, 40, 31);
		double ten = median(large, 3, 7);
		System.out.printf(Locale.ROOT, "Rules        %5d kB %7.1f ms (at most 60)%n", script.length / 1000, small);
		System.out.printf(Locale.ROOT, "             %5d kB %7.1f ms, %.1f times the time (at most 11)%n",
				large.length / 1000, ten, ten / small);
		long start = System.nanoTime();
		Screenplay screenplay = read(script);
		new SecondReader(Detector.forLanguage(screenplay.language()), MiniLm.shared())
			.read(ReadScripts.scenes(screenplay), (scenes) -> {
			});
		System.out.printf(Locale.ROOT, "Both readers %5d kB %7.1f s (at most 15)%n", script.length / 1000,
				(System.nanoTime() - start) / 1e9);
	}

	private static double median(byte[] file, int warming, int runs) {
		for (int i = 0; i < warming; i++) {
			breakDown(file);
		}
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			breakDown(file);
			times[i] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		return times[runs / 2] / 1e6;
	}

	private static int breakDown(byte[] file) {
		Screenplay screenplay = read(file);
		return Detector.forLanguage(screenplay.language()).read(ReadScripts.scenes(screenplay)).size();
	}

	private static Screenplay read(byte[] file) {
		if (ScreenplayReader.read(file) instanceof Screenplay screenplay) {
			return screenplay;
		}
		throw new IllegalStateException("Not a screenplay");
	}

	private static byte[] bytes(int size) {
		return GeneratedScript.fountain(1, size).getBytes(StandardCharsets.UTF_8);
	}

}
