package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.Merging.Reader;
import app.closedset.breakdown.detection.LabelledLine;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.breakdown.detection.Suggestion.Evidence;
import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.script.SceneText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of flags when one reader after the other has read their scene.
 */
class MergingTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private static final MemberId ADA = new MemberId(UUID.randomUUID());

	private static final SceneId SCENE = new SceneId(UUID.randomUUID());

	private static final SceneText TEXT = text("They look at the stairs.", "She kisses him.");

	private static final Suggestion KISS = suggestion(Category.KISSING, 2, "kiss", true, 0.6);

	private static final Suggestion STAIRS = suggestion(Category.SIMULATED_SEX, 1, Suggestion.RESEMBLES, true, 0.4);

	@Test
	void secondReader_addsWhatTheRulesMissed_andSaysWhatItResembles() {
		Merging merging = Merging.of(TEXT, List.of(KISS, STAIRS), List.of(flag(KISS)), Reader.BOTH, NOW);
		assertThat(merging.added()).singleElement().satisfies((flag) -> {
			assertThat(flag.categories()).containsExactly(Category.SIMULATED_SEX);
			assertThat(flag.resembling()).isTrue();
			assertThat(flag.resemblance()).isEqualTo(new Resemblance("en-01-drama", "They look at the clock."));
			assertThat(flag.madeAt()).isEqualTo(NOW);
			assertThat(flag.ordinals()).containsExactly(1);
		});
		assertThat(merging.withdrawn()).isEmpty();
	}

	@Test
	void secondReader_weighsWhatStands() {
		Flag kiss = flag(KISS);
		Merging merging = Merging.of(TEXT, List.of(suggestion(Category.KISSING, 2, "kiss", true, 0.9)), List.of(kiss),
				Reader.BOTH, NOW);
		assertThat(merging.weights()).containsExactly(new Merging.Weight(kiss.id(), true, 0.9));
		assertThat(merging.kept()).containsExactly(kiss);
		assertThat(merging.added()).isEmpty();
	}

	@Test
	void suggestionThatStands_restsOnWhatTheReaderSaysNow() {
		Suggestion wider = new Suggestion(Category.KISSING, Set.of(), 0, 0, 0, true, 0.6,
				List.of(new Evidence(1, "look"), new Evidence(2, "She kisses him.")), "own-cue", null, null);
		Flag flag = flag(wider);
		Merging merging = Merging.of(TEXT, List.of(KISS), List.of(flag), Reader.BOTH, NOW);
		assertThat(merging.kept()).containsExactly(flag);
		assertThat(flag.reason()).isEqualTo("kiss");
		assertThat(flag.ordinals()).containsExactly(2);
	}

	@Test
	void decidedFlags_areNeitherWeighedNorSuggestedAgain() {
		Flag dismissed = flag(STAIRS).dismiss(ADA, NOW);
		Flag confirmed = flag(KISS).confirm(ADA, NOW);
		Flag changed = flag(suggestion(Category.UNDRESSING, 1, Suggestion.RESEMBLES, true, 0.5)).correct(TEXT,
				new Findings(Set.of(Category.SEXUAL_TENSION), Set.of(), new Intensity(0, 1, 0)), List.of(1), ADA, NOW);
		Suggestion again = suggestion(Category.UNDRESSING, 1, Suggestion.RESEMBLES, true, 0.5);
		Merging merging = Merging.of(TEXT, List.of(KISS, STAIRS, again), List.of(dismissed, confirmed, changed),
				Reader.BOTH, NOW);
		assertThat(merging.added()).isEmpty();
		assertThat(merging.weights()).isEmpty();
		assertThat(merging.withdrawn()).isEmpty();
		assertThat(List.of(dismissed.state(), confirmed.state(), changed.state())).containsExactly(FlagState.DISMISSED,
				FlagState.CONFIRMED, FlagState.CONFIRMED);
		assertThat(changed.categories()).containsExactly(Category.SEXUAL_TENSION);
	}

	@Test
	void dismissedFlag_comesBack_onceItsLineChanged() {
		Flag dismissed = flag(STAIRS).dismiss(ADA, NOW);
		SceneText newer = text("They look at the stairs, and go up.", "She kisses him.");
		assertThat(Merging.of(newer, List.of(STAIRS), List.of(dismissed), Reader.BOTH, NOW).added()).hasSize(1);
		assertThat(dismissed.state()).isEqualTo(FlagState.DISMISSED);
	}

	@Test
	void rulesFirst_keepWhatTheSecondReaderFound_whileItsLinesAreThere() {
		Flag stairs = flag(STAIRS);
		SceneText moved = text("Rain.", "They look at the stairs.", "She waits.");
		Merging merging = Merging.of(moved, List.of(), List.of(stairs), Reader.RULES_FIRST, NOW);
		assertThat(merging.kept()).containsExactly(stairs);
		assertThat(stairs.ordinals()).containsExactly(2);
		assertThat(stairs.draft()).isEqualTo(moved.draft());
		assertThat(stairs.foundIn()).as("it is not new in this draft").isEqualTo(TEXT.draft());
		assertThat(Merging.of(text("Rain."), List.of(), List.of(stairs), Reader.RULES_FIRST, NOW).withdrawn())
			.containsExactly(stairs);
	}

	@Test
	void rulesAlone_withdrawWhatTheyDoNotFind() {
		Flag stairs = flag(STAIRS);
		assertThat(Merging.of(TEXT, List.of(KISS), List.of(stairs), Reader.RULES, NOW).withdrawn())
			.containsExactly(stairs);
	}

	@Test
	void bothReaders_withdrawWhatNeitherFinds() {
		Flag kiss = flag(KISS);
		assertThat(Merging.of(TEXT, List.of(STAIRS), List.of(kiss), Reader.BOTH, NOW).withdrawn())
			.containsExactly(kiss);
	}

	@Test
	void sameFindings_twice_changeNothingMore() {
		List<Flag> flags = new ArrayList<>();
		flags.addAll(Merging.of(TEXT, List.of(KISS, STAIRS), flags, Reader.BOTH, NOW).added());
		Merging again = Merging.of(TEXT, List.of(KISS, STAIRS), flags, Reader.BOTH, NOW.plusSeconds(60));
		assertThat(again.added()).isEmpty();
		assertThat(again.withdrawn()).isEmpty();
		assertThat(again.kept()).containsExactlyInAnyOrderElementsOf(flags);
	}

	@Test
	void whatRulesHaveShown_staysShown_thoughBothWeighItLess() {
		Suggestion less = suggestion(Category.KISSING, 2, "kiss", false, 0.2);
		assertThat(Merging.together(List.of(KISS), List.of(less))).singleElement().satisfies((one) -> {
			assertThat(one.attention()).isTrue();
			assertThat(one.confidence()).isEqualTo(0.2);
		});
		assertThat(Merging.together(List.of(KISS), List.of(STAIRS))).containsExactly(STAIRS, KISS);
		assertThat(Merging.together(List.of(less), List.of(less))).containsExactly(less);
	}

	@Test
	void resemblance_standsBesideARule_ofTheSameCategory() {
		Suggestion spoken = suggestion(Category.SIMULATED_SEX, 2, "sex-said", false, 0.1);
		assertThat(Merging.together(List.of(spoken), List.of(STAIRS))).containsExactly(STAIRS, spoken);
	}

	private static Flag flag(Suggestion suggestion) {
		return Merging.of(TEXT, List.of(suggestion), List.of(), Reader.RULES_FIRST, NOW.minusSeconds(60))
			.added()
			.getFirst();
	}

	private static Suggestion suggestion(Category category, int line, String reason, boolean attention,
			double confidence) {
		LabelledLine labelled = reason.equals(Suggestion.RESEMBLES)
				? new LabelledLine("en-01-drama", "They look at the clock.") : null;
		return new Suggestion(category, Set.of(), 0, 0, 0, attention, confidence,
				List.of(new Evidence(line, TEXT.lines().get(line - 1).text())), reason, null, labelled);
	}

	private static SceneText text(String... lines) {
		List<String> all = Arrays.asList(lines);
		return new SceneText(SCENE, new DraftId(UUID.randomUUID()), "1", "INT. ROOM - DAY",
				IntStream.range(0, all.size())
					.mapToObj((at) -> new SceneText.Line(at + 1, SceneText.Kind.ACTION, all.get(at), at + 1, false))
					.toList());
	}

}
