package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * The labelled scripts and sentences, on which the detector is measured.
 */
final class LabelledScripts {

	/** The scripts that rules are written for and chosen on. */
	static final Path TUNING = Path.of("data", "breakdown", "tuning");

	/** The scripts that are kept for reporting, and that nothing is chosen on. */
	static final Path JUDGING = Path.of("data", "breakdown", "judging");

	private LabelledScripts() {
	}

	/** The scenes of a script by number, or by place where there are none. */
	static Map<String, ScriptScene> scenes(String text) {
		if (!(ScreenplayReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Screenplay screenplay)) {
			throw new IllegalStateException("Not a screenplay");
		}
		Map<String, ScriptScene> scenes = new LinkedHashMap<>();
		List<ScriptScene> read = ReadScripts.scenes(screenplay);
		for (int place = 0; place < read.size(); place++) {
			String number = screenplay.scenes().get(place).number();
			scenes.put((number != null) ? number : Integer.toString(place + 1), read.get(place));
		}
		return scenes;
	}

	/** The rows of a comma-separated file without its head. */
	static List<List<String>> rows(String table) {
		return LabelledScene.rows(table);
	}

	/** One of the labelled scripts to tune on, or their labels. */
	static String script(String name) {
		return script(TUNING, name);
	}

	/** One of the labelled scripts of a folder, or their labels. */
	static String script(Path folder, String name) {
		try {
			return Files.readString(folder.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String resource(String name) {
		try (InputStream file = Objects.requireNonNull(LabelledScripts.class.getResourceAsStream("/breakdown/" + name),
				name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
