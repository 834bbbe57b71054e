package app.closedset.breakdown.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.closedset.breakdown.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The open labelled set says of itself what {@code data/breakdown/README.md} promises, so
 * that a corrected label or a changed line cannot quietly part from its scene.
 */
class LabelledScriptsTests {

	private static final Set<String> MODIFIERS = Set.of("MINOR_PRESENT", "BACKGROUND_PRESENT", "OFFSCREEN",
			"TALK_ONLY");

	static Stream<Path> folders() {
		return Stream.of(LabelledScripts.TUNING, LabelledScripts.JUDGING);
	}

	static Stream<Script> scripts() {
		return folders().flatMap(LabelledScriptsTests::scripts);
	}

	private static Stream<Script> scripts(Path folder) {
		Map<String, List<Row>> rows = LabelledScripts.rows(LabelledScripts.script(folder, "labels.csv"))
			.stream()
			.map(Row::of)
			.collect(Collectors.groupingBy(Row::file, TreeMap::new, Collectors.toList()));
		return rows.entrySet().stream().map((entry) -> new Script(folder, entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest
	@MethodSource("folders")
	void everyScript_inFolder_isLabelled(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(".fountain")))
				.containsExactlyInAnyOrderElementsOf(scripts(folder).map(Script::file).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void everyScene_ofScript_hasItsRowInOrder(Script script) {
		int scenes = script.scenes().size();
		assertThat(script.rows()).extracting(Row::scene)
			.containsExactlyElementsOf(Stream.iterate(1, (place) -> place + 1).limit(scenes).toList());
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void evidence_ofRow_standsInOneLineOfItsScene(Script script) {
		List<ScriptScene> scenes = script.scenes();
		assertThat(script.rows()).allSatisfy((row) -> assertThat(scenes.get(row.scene() - 1).lines())
			.anySatisfy((line) -> assertThat(line.text()).contains(row.evidence())));
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void labels_ofRow_areKnownAndAgree(Script script) {
		assertThat(script.rows()).allSatisfy((row) -> {
			assertThat(row.categories()).allSatisfy(Category::valueOf);
			assertThat(MODIFIERS).containsAll(row.modifiers());
			assertThat(row.attention()).isIn("yes", "no");
			assertThat(row.why()).isNotBlank();
			if (row.attention().equals("yes")) {
				assertThat(row.categories()).isNotEmpty();
				assertThat(row.evidence()).isNotBlank();
				assertThat(row.modifiers()).doesNotContain("TALK_ONLY");
			}
		});
	}

	record Script(Path folder, String file, List<Row> rows) {

		List<ScriptScene> scenes() {
			return List.copyOf(LabelledScripts.scenes(LabelledScripts.script(this.folder, this.file)).values());
		}

		@Override
		public String toString() {
			return this.file;
		}

	}

	record Row(String file, int scene, List<String> categories, List<String> modifiers, String attention,
			String evidence, String why) {

		static Row of(List<String> columns) {
			return new Row(columns.get(0), Integer.parseInt(columns.get(1)), names(columns.get(2)),
					names(columns.get(3)), columns.get(4), columns.get(5), columns.get(6));
		}

		private static List<String> names(String column) {
			return column.isBlank() ? List.of() : Arrays.asList(column.split(";"));
		}

	}

}
