package app.closedset.breakdown.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.breakdown.Category;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * A scene that a person has labelled.
 *
 * @param file of its script
 * @param number of the scene: its place in the script from 1
 * @param scene as the readers read it
 * @param categories that a careful reader finds
 * @param talkOnly whether they are only spoken of
 * @param attention whether it needs a coordinator's attention
 * @param evidence the words that show it
 * @param why in professional words
 */
record LabelledScene(String file, String number, ScriptScene scene, Set<Category> categories, boolean talkOnly,
		boolean attention, String evidence, String why) {

	private static final int COLUMNS = 7;

	/** Scripts of a French hand begin so. */
	String language() {
		return this.file.startsWith("fr") ? "fr" : "en";
	}

	/** Whether the person found no plain word for it. */
	boolean implied() {
		return this.why.startsWith("implied");
	}

	/**
	 * Every labelled scene of a folder, in the order of the table.
	 * @param labels the table; its scripts lie beside it
	 */
	static List<LabelledScene> read(Path labels) throws IOException {
		Map<String, Path> files = new HashMap<>();
		for (List<String> row : rows(Files.readString(labels))) {
			files.put(row.get(0), labels.resolveSibling(row.get(0)));
		}
		return read(labels, files);
	}

	/**
	 * The labelled scenes of some scripts, in the order of the table.
	 * @param files by the name that the table calls them
	 */
	static List<LabelledScene> read(Path labels, Map<String, Path> files) throws IOException {
		Map<String, Map<String, ScriptScene>> scripts = new HashMap<>();
		for (Map.Entry<String, Path> file : files.entrySet()) {
			scripts.put(file.getKey(), scenes(file.getValue()));
		}
		List<LabelledScene> labelled = new ArrayList<>();
		for (List<String> row : rows(Files.readString(labels))) {
			if (row.size() < COLUMNS) {
				throw new IOException("a row has fewer than " + COLUMNS + " columns");
			}
			Map<String, ScriptScene> script = scripts.get(row.get(0));
			if (script == null) {
				continue;
			}
			ScriptScene scene = script.get(row.get(1));
			if (scene == null) {
				throw new IOException(row.get(0) + " has no scene " + row.get(1));
			}
			labelled.add(new LabelledScene(row.get(0), row.get(1), scene, categories(row.get(2)),
					row.get(3).contains("TALK_ONLY"), row.get(4).equals("yes"), row.get(5), row.get(6)));
		}
		return labelled;
	}

	/** Every scene by its place from 1, which is what the labels call it. */
	private static Map<String, ScriptScene> scenes(Path file) throws IOException {
		if (!(ScreenplayReader.read(Files.readAllBytes(file)) instanceof Screenplay screenplay)) {
			throw new IOException(file + " is not a screenplay");
		}
		Map<String, ScriptScene> scenes = new LinkedHashMap<>();
		for (ScriptScene scene : ReadScripts.scenes(screenplay)) {
			scenes.put(Integer.toString(scenes.size() + 1), scene);
		}
		return scenes;
	}

	private static Set<Category> categories(String names) {
		return Arrays.stream(names.split(";"))
			.filter((name) -> !name.isBlank())
			.map(Category::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
	}

	/** The rows of a comma-separated table without its head. */
	static List<List<String>> rows(String table) {
		return table.lines().skip(1).filter((line) -> !line.isBlank()).map(LabelledScene::columns).toList();
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

}
