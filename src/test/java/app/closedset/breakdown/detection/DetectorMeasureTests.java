package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.detection.LabelledScripts.Label;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much the detector finds, and how much of that is right, on the labelled scripts.
 * They are the tuning set: the floors keep what was reached and promise nothing about
 * other scripts.
 */
class DetectorMeasureTests {

	private static final Set<String> TUNED_ON = Set.of("en-01-drama.fountain", "en-02-period.fountain",
			"en-03-thriller.fountain", "en-04-comedy.fountain", "fr-01-drame.fountain", "fr-02-comedie.fountain",
			"fr-03-polar.fountain");

	private static final Map<Label, List<Suggestion>> READ = new HashMap<>();

	@BeforeAll
	static void readAll() {
		Map<String, List<Label>> byFile = LabelledScripts.labels()
			.stream()
			.filter((label) -> TUNED_ON.contains(label.file()))
			.collect(Collectors.groupingBy(Label::file, TreeMap::new, Collectors.toList()));
		byFile.forEach((file, labels) -> {
			Map<String, ScriptScene> scenes = LabelledScripts.scenes(LabelledScripts.script(file));
			List<List<Suggestion>> found = Detector.forLanguage(file.substring(0, 2))
				.read(List.copyOf(scenes.values()));
			List<String> numbers = List.copyOf(scenes.keySet());
			labels.forEach((label) -> READ.put(label, found.get(numbers.indexOf(label.scene()))));
		});
	}

	@Test
	void everyLabelledScene_isRead() {
		assertThat(READ).hasSize(280);
	}

	@Test
	void attention_ofWholeScenes_holdsItsFloors() {
		Score score = new Score();
		READ.forEach((label, found) -> score.count(label.attention(), found.stream().anyMatch(Suggestion::attention)));
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.93);
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.92);
	}

	@ParameterizedTest
	@CsvSource({ "KISSING, 0.85, 0.85", "SEXUAL_TENSION, 0.55, 0.80", "INTIMATE_TOUCH, 0.60, 0.85",
			"UNDRESSING, 0.50, 0.85", "PARTIAL_NUDITY, 0.60, 0.75", "NUDITY, 0.60, 0.90", "SIMULATED_SEX, 0.70, 0.75",
			"SEXUAL_VIOLENCE, 0.90, 0.90", "PHYSICAL_VIOLENCE, 0.70, 0.90", "PSYCHOLOGICAL_VIOLENCE, 0.80, 0.60",
			"BIRTH_OR_MEDICAL, 0.75, 0.80", "FAMILIAL_INTIMACY, 0.90, 0.70", "HYPER_EXPOSURE, 0.90, 0.75" })
	void category_ofWholeScenes_holdsItsFloors(Category category, double precision, double recall) {
		Score score = new Score();
		READ.forEach((label, found) -> score.count(label.categories().contains(category.name()),
				found.stream().anyMatch((suggestion) -> suggestion.category() == category)));
		assertThat(score.recall()).as("recall " + score).isGreaterThanOrEqualTo(recall);
		assertThat(score.precision()).as("precision " + score).isGreaterThanOrEqualTo(precision);
	}

	@ParameterizedTest
	@CsvSource({ "en", "fr" })
	void sentences_areToldApart(String language) {
		List<String> wrong = new ArrayList<>();
		Detector detector = Detector.forLanguage(language);
		for (List<String> row : LabelledScripts
			.rows(LabelledScripts.resource("labels-" + language + "-sentences.csv"))) {
			if (row.get(1).equals("0D")) {
				continue;
			}
			ScriptScene scene = new ScriptScene("INT. X - DAY",
					List.of(new ScriptScene.Line(1, ScriptScene.Kind.ACTION, row.get(0))), false);
			boolean found = !detector.read(List.of(scene)).get(0).isEmpty();
			if (found == row.get(1).startsWith("0")) {
				wrong.add(row.get(0));
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void evidence_ofEverySuggestion_standsInItsLine() {
		READ.forEach((label, found) -> {
			Map<String, ScriptScene> scenes = LabelledScripts.scenes(LabelledScripts.script(label.file()));
			ScriptScene scene = scenes.get(label.scene());
			assertThat(scene).isNotNull();
			if (scene == null) {
				return;
			}
			for (Suggestion suggestion : found) {
				assertThat(suggestion.evidence()).isNotEmpty();
				for (Suggestion.Evidence evidence : suggestion.evidence()) {
					String line = (evidence.ordinal() == 0) ? scene.heading()
							: scene.lines().get(evidence.ordinal() - 1).text();
					assertThat(line).contains(evidence.words());
				}
			}
		});
	}

	@Test
	void reasons_areAllTranslated() throws IOException {
		for (String language : Set.of("en", "fr")) {
			Properties messages = new Properties();
			String file = language.equals("fr") ? "/messages/breakdown_fr.properties"
					: "/messages/breakdown.properties";
			try (InputStream source = getClass().getResourceAsStream(file)) {
				assertThat(source).isNotNull();
				messages.load(new InputStreamReader(Objects.requireNonNull(source), StandardCharsets.UTF_8));
			}
			for (String rules : Set.of("en", "fr")) {
				assertThat(messages.stringPropertyNames())
					.containsAll(Rules.of(rules).reasons().stream().map("breakdown.reason."::concat).toList());
			}
		}
	}

	/** Right, wrong and missed. */
	private static final class Score {

		private int right;

		private int wrong;

		private int missed;

		void count(boolean wanted, boolean found) {
			if (wanted && found) {
				this.right++;
			}
			else if (found) {
				this.wrong++;
			}
			else if (wanted) {
				this.missed++;
			}
		}

		double precision() {
			return this.right / (double) (this.right + this.wrong);
		}

		double recall() {
			return this.right / (double) (this.right + this.missed);
		}

		@Override
		public String toString() {
			return this.right + " right, " + this.wrong + " wrong, " + this.missed + " missed";
		}

	}

}
