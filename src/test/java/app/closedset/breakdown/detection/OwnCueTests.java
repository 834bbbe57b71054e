package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.detection.ScriptScene.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A production's own words.
 */
class OwnCueTests {

	private static final List<String> BOTH = List.of("en", "fr");

	@Test
	void words_areComparedWithoutMarks_capitals_orAccents() {
		assertThat(OwnCue.folded(" L’Été, at the   GROTTO! ")).isEqualTo("l ete at the grotto");
		assertThat(OwnCue.folded("St. Mary’s")).isEqualTo("st mary s");
		assertThat(OwnCue.folded("comédien·ne")).isEqualTo("comedien");
		assertThatIllegalArgumentException().isThrownBy(() -> new OwnCue("… @/+ ~", BOTH, null));
	}

	@Test
	void words_inAnyForm_needAttention_andCallThemselvesTheReason() {
		SceneFindings found = read("She waits by the grottos until dark.", shown("the grotto"));
		assertThat(found.suggestions()).anySatisfy((one) -> {
			assertThat(one.reason()).isEqualTo(OwnCue.REASON);
			assertThat(one.category()).isEqualTo(Category.SEXUAL_TENSION);
			assertThat(one.attention()).isTrue();
			assertThat(one.confidence()).isEqualTo(1);
			assertThat(one.evidence()).containsExactly(new Suggestion.Evidence(1, "the grottos"));
		});
	}

	@Test
	void words_thatAreATrapForAll_areShownAllTheSame_evenNegated() {
		String trap = "A river bed. No bed of roses.";
		assertThat(read(trap).suggestions()).noneMatch((one) -> one.reason().equals(OwnCue.REASON));
		assertThat(read(trap, shown("river bed")).suggestions()).anyMatch((one) -> one.reason().equals(OwnCue.REASON));
		assertThat(read("They do not enter the grotto.", shown("the grotto")).suggestions())
			.anyMatch((one) -> one.reason().equals(OwnCue.REASON));
	}

	@Test
	void words_ofOneLanguage_areNotLookedForInTheOther() {
		OwnCue french = new OwnCue("the grotto", List.of("fr"), Category.SEXUAL_TENSION);
		assertThat(read("She waits by the grotto until dark.", french).suggestions())
			.noneMatch((one) -> one.reason().equals(OwnCue.REASON));
	}

	@Test
	void words_neverToBeStoppedAt_hideWhatTheRulesWouldFind_exactlyAsTheyAre() {
		String kiss = "She kisses him on the mouth.";
		assertThat(read(kiss).attention()).isTrue();
		OwnCue never = new OwnCue("kisses him on the mouth", BOTH, null);
		assertThat(read(kiss, never).attention()).isFalse();
		assertThat(read("She kissed him on the mouth.", never).attention()).isTrue();
	}

	@Test
	void sentence_neverToBeStoppedAt_isNotReadForMeaning() {
		List<String> read = new ArrayList<>();
		Embedder embedder = (sentence) -> {
			read.add(sentence);
			return new float[Embedder.SIZE];
		};
		Detector detector = Detector.forLanguage("en", List.of(new OwnCue("kiss camera", BOTH, null)));
		new SecondReader(detector, embedder).read(List.of(scene("The kiss camera turns. They wave.")), (scenes) -> {
		});
		assertThat(read).containsExactly("They wave.");
	}

	@Test
	void words_withAFullStopInside_areFound_withItOrWithout() {
		for (String written : List.of("St. Mary's", "St Mary’s")) {
			for (String typed : List.of("St. Mary's", "st mary's")) {
				assertThat(read("They meet at " + written + " at dusk.", shown(typed)).suggestions())
					.as(typed + " in " + written)
					.anyMatch((one) -> one.reason().equals(OwnCue.REASON));
			}
		}
		assertThat(read("They meet in this St. Then Mary's.", shown("St. Mary's")).suggestions())
			.noneMatch((one) -> one.reason().equals(OwnCue.REASON));
	}

	@Test
	void words_neverToBeStoppedAt_withAFullStopInside_areNotReadForMeaning() {
		List<String> read = new ArrayList<>();
		Embedder embedder = (sentence) -> {
			read.add(sentence);
			return new float[Embedder.SIZE];
		};
		Detector detector = Detector.forLanguage("en", List.of(new OwnCue("St. Mary's", BOTH, null)));
		new SecondReader(detector, embedder).read(List.of(scene("Rain. They wave at St. Mary's by night. They leave.")),
				(scenes) -> {
				});
		assertThat(read).containsExactly("Rain.", "They leave.");
	}

	private static OwnCue shown(String words) {
		return new OwnCue(words, BOTH, Category.SEXUAL_TENSION);
	}

	private static SceneFindings read(String action, OwnCue... cues) {
		return Detector.forLanguage("en", List.of(cues)).read(List.of(scene(action))).getFirst();
	}

	private static ScriptScene scene(String action) {
		return new ScriptScene("EXT. PARK - DAY", List.of(new ScriptScene.Line(1, Kind.ACTION, action)), false);
	}

}
