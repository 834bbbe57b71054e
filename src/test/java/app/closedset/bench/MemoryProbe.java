package app.closedset.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.MiniLm;
import app.closedset.breakdown.detection.ReadScripts;
import app.closedset.breakdown.detection.ScriptScene;
import app.closedset.breakdown.detection.SecondReader;
import app.closedset.script.reading.GeneratedScript;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * Reads a script in a JVM of its own, by the rules or by both readers, and prints in kB
 * the most memory that the whole process has ever held: heap, native and all.
 */
public final class MemoryProbe {

	private static final String PEAK = "VmHWM:";

	private MemoryProbe() {
	}

	/**
	 * @param arguments {@code rules} or {@code both}, the size of the script
	 */
	public static void main(String[] arguments) throws IOException {
		byte[] file = GeneratedScript.fountain(1, Integer.parseInt(arguments[1])).getBytes(StandardCharsets.UTF_8);
		if (!(ScreenplayReader.read(file) instanceof Screenplay screenplay)) {
			throw new IllegalStateException("Not a screenplay");
		}
		List<ScriptScene> scenes = ReadScripts.scenes(screenplay);
		Detector detector = Detector.forLanguage(screenplay.language());
		detector.read(scenes);
		if (arguments[0].equals("both")) {
			new SecondReader(detector, MiniLm.shared()).read(scenes, (read) -> {
			});
		}
		System.out.println(Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith(PEAK))
			.map((line) -> line.replaceAll("\\D", ""))
			.findFirst()
			.orElseThrow());
	}

}
