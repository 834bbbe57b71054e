package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

	static List<Label> labels() {
		return rows(script("labels.csv")).stream()
			.map((row) -> new Label(row.get(0), row.get(1), set(row.get(2)), set(row.get(3)), row.get(4).equals("yes")))
			.toList();
	}

	/** The rows of a comma-separated file without its head. */
	static List<List<String>> rows(String table) {
		return table.lines().skip(1).filter((line) -> !line.isBlank()).map(LabelledScripts::columns).toList();
	}

	private static List<String> columns(String line) {
		List<String> columns = new ArrayList<>();
		StringBuilder column = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				column.append('"');
				i++;
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				columns.add(column.toString());
				column.setLength(0);
			}
			else {
				column.append(c);
			}
		}
		columns.add(column.toString());
		return columns;
	}

	private static Set<String> set(String names) {
		return names.isBlank() ? Set.of() : Set.of(names.split(";"));
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

	record Label(String file, String scene, Set<String> categories, Set<String> modifiers, boolean attention) {
	}

}
