package app.closedset.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * warm, and how that grows with the script; once by both readers; and how much more
 * memory the second reader takes.
 */
public final class BreakdownBench {

	private static final int PAGES = 150_000;

	private BreakdownBench() {
	}

	public static void main(String[] arguments) throws IOException {
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
		if (Files.isReadable(Path.of("/proc/self/status"))) {
			long rules = memory("rules");
			long both = memory("both");
			System.out.printf(Locale.ROOT, "Memory       rules %d MB, both %d MB: %d MB more (at most 600)%n", rules,
					both, both - rules);
		}
	}

	/** The most that a JVM of its own holds for it, in MB. */
	private static long memory(String readers) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), MemoryProbe.class.getName(), readers, Integer.toString(PAGES))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		// Before it libraries may have logged.
		return Long.parseLong(printed.lines().toList().getLast()) / 1024;
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
