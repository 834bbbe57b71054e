package app.closedset.breakdown.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.detection.Rules.Example;
import app.closedset.breakdown.detection.ScriptScene.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule can fire and each trap holds, by the sentences that stand beside them.
 */
class RulesTests {

	private static final String SPOKEN = "[D] ";

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void examples_ofRulesAndTraps_areProved(String language) {
		List<String> wrong = new ArrayList<>();
		for (Example example : Rules.of(language, List.of()).examples()) {
			boolean spoken = example.sentence().startsWith(SPOKEN);
			Clues clues = read(language, spoken ? example.sentence().substring(SPOKEN.length()) : example.sentence(),
					spoken ? Kind.DIALOGUE : Kind.ACTION);
			String reason = example.reason();
			if ((reason == null) ? !clues.suggestions().isEmpty() : !fires(clues, reason)) {
				wrong.add(example + " " + clues.suggestions());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void phrases_ofEveryRule_canFire(String language) {
		List<String> dead = new ArrayList<>();
		for (Map.Entry<String, Rules.Rule> phrase : Rules.of(language, List.of()).ruleTexts()) {
			Kind kind = phrase.getValue().places().contains(Rules.Place.ACTION) ? Kind.ACTION : Kind.DIALOGUE;
			String reason = phrase.getValue().finding().reason();
			if (!fires(read(language, phrase.getKey(), kind), reason)) {
				dead.add(reason + ": " + phrase.getKey());
			}
		}
		assertThat(dead).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void sentences_areToldApart(String language) {
		List<String> wrong = new ArrayList<>();
		for (List<String> row : LabelledScripts
			.rows(LabelledScripts.resource("labels-" + language + "-sentences.csv"))) {
			if (!row.get(1).equals("0D")
					&& read(language, row.get(0), Kind.ACTION).suggestions().isEmpty() != row.get(1).startsWith("0")) {
				wrong.add(row.get(0));
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void ownCue_ofProduction_isSuggestedWhereItStands() {
		Detector detector = Detector.forLanguage("en",
				List.of(new OwnCue("the grotto", List.of("en"), Category.SEXUAL_TENSION)));
		ScriptScene scene = scene("They meet at the Grotto again.", Kind.ACTION);
		assertThat(detector.clues(List.of(scene)).get(0).suggestions())
			.anySatisfy((suggestion) -> assertThat(suggestion.reason()).isEqualTo(OwnCue.REASON));
		assertThat(Detector.forLanguage("en").clues(List.of(scene)).get(0).suggestions())
			.noneMatch((suggestion) -> suggestion.reason().equals(OwnCue.REASON));
	}

	@Test
	void scene_inAnotherLanguageThanItsScript_isReadInItsOwn() {
		ScriptScene scene = scene("Elle le regarde et il l’embrasse sur la bouche, dans le noir de la cour.",
				Kind.ACTION);
		assertThat(Detector.forLanguage("en").clues(List.of(scene)).get(0).suggestions())
			.anyMatch((suggestion) -> suggestion.category() == Category.KISSING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_fr" })
	void reasons_areAllTranslated(String suffix) throws IOException {
		Properties messages = new Properties();
		try (InputStream source = getClass().getResourceAsStream("/messages/breakdown" + suffix + ".properties")) {
			messages.load(new InputStreamReader(Objects.requireNonNull(source), StandardCharsets.UTF_8));
		}
		List<String> reasons = new ArrayList<>(Detector.reasons());
		reasons.addAll(List.of(OwnCue.REASON, Suggestion.RESEMBLES, Suggestion.WORDS, "as-before"));
		assertThat(messages.stringPropertyNames())
			.containsAll(reasons.stream().map("breakdown.reason."::concat).toList());
	}

	private static boolean fires(Clues clues, String reason) {
		return Stream.of("rule:", "said:", "context:").anyMatch((kind) -> clues.signs().containsKey(kind + reason));
	}

	private static Clues read(String language, String text, Kind kind) {
		return Detector.clues(language, List.of(scene(text, kind))).get(0);
	}

	private static ScriptScene scene(String text, Kind kind) {
		return new ScriptScene("INT. X - DAY", List.of(new ScriptScene.Line(1, kind, text)), false);
	}

}
