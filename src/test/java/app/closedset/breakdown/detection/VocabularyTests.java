package app.closedset.breakdown.detection;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.ScriptScene.Line;
import app.closedset.breakdown.detection.Suggestion.Evidence;
import app.closedset.breakdown.detection.Vocabulary.Word;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words of a scene are shown where the choice of words is the reason. */
class VocabularyTests {

	private static final Vocabulary VOCABULARY = new Vocabulary(
			Map.of("en:done:collar", new Word(5, 1), "en:done:the", new Word(1, 9), "en:said:tea", new Word(5, -1)),
			Map.of());

	private static final Map<String, Integer> COUNTS = Map.of("en:done:collar", 1, "en:done:the", 1, "en:said:tea", 1);

	private static final ScriptScene SCENE = new ScriptScene("INT. HALL - DAY", List.of(new Line(1, Kind.CUE, "COLLAR"),
			new Line(2, Kind.DIALOGUE, "Tea?"), new Line(3, Kind.ACTION, "The Collars are undone.")), false);

	@Test
	void evidence_isTheTellingWords_notTheCommonNorTheSpokenOnes() {
		assertThat(evidence((line) -> false)).containsExactly(new Evidence(3, "Collars"));
	}

	@Test
	void evidence_ofALineThatNobodyIsToStopAt_isNone() {
		assertThat(evidence((line) -> line.contains("Collars"))).isEmpty();
	}

	private static List<Evidence> evidence(Predicate<String> never) {
		return VOCABULARY.evidence(SCENE, COUNTS, never);
	}

}
