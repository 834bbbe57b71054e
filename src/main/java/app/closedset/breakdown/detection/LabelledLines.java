package app.closedset.breakdown.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;

/**
 * The lines that a resemblance quotes, by what their scenes were labelled with. Written
 * by {@code bin/train-breakdown} beside the head, whose examples they belong to.
 */
final class LabelledLines {

	private static final String FILE = "/detection/labelled.txt";

	private final Map<String, List<LabelledLine>> lines = new HashMap<>();

	private LabelledLines() {
	}

	/** The lines that ship with the application. */
	static LabelledLines shipped() {
		return Shipped.LINES;
	}

	static LabelledLines read(Collection<String> lines) {
		LabelledLines read = new LabelledLines();
		for (String line : lines) {
			if (!line.startsWith("#")) {
				String[] columns = line.split("\\|", 4);
				read.lines.computeIfAbsent(columns[0] + '|' + columns[1], (key) -> new ArrayList<>())
					.add(new LabelledLine(columns[2], columns[3]));
			}
		}
		return read;
	}

	/** As they are kept. */
	static List<String> written(Collection<LabelledScene> scenes) {
		List<String> lines = new ArrayList<>();
		lines.add("# The lines that show what the scenes under data/breakdown/tuning were labelled for.");
		lines.add("# Written by bin/train-breakdown; do not edit.");
		for (LabelledScene scene : scenes) {
			if (scene.attention() && !scene.evidence().isEmpty()) {
				lines.add(key(scene.categories(), scene.why()) + '|' + scene.file().replace(".fountain", "") + '|'
						+ scene.evidence());
			}
		}
		return lines;
	}

	/**
	 * The line of the scene that was labelled so; none where several were and it cannot
	 * be told which.
	 */
	@Nullable LabelledLine of(Set<Category> categories, String why) {
		List<LabelledLine> found = this.lines.getOrDefault(key(categories, why), List.of());
		return (found.size() == 1) ? found.getFirst() : null;
	}

	private static String key(Set<Category> categories, String why) {
		return categories.stream().sorted().map(Category::name).collect(Collectors.joining(";")) + '|' + why;
	}

	private static final class Shipped {

		private static final LabelledLines LINES = load();

		private static LabelledLines load() {
			try (InputStream source = Objects.requireNonNull(LabelledLines.class.getResourceAsStream(FILE), FILE);
					BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
				return read(lines.lines().toList());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
