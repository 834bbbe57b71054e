package app.closedset.breakdown;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.closedset.agreement.RiderThreshold;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.script.SceneText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FlagTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private static final MemberId COORDINATOR = new MemberId(UUID.randomUUID());

	private static final SceneId SCENE = new SceneId(UUID.randomUUID());

	private static final Needs NEEDS = new Needs(new RiderThreshold(2, 3));

	private static final Findings KISS = new Findings(Set.of(Category.KISSING), Set.of(), new Intensity(0, 2, 0));

	@Test
	void suggestion_undecided_countsForNothing() {
		SceneIntimacy intimacy = NEEDS.intimacy(SCENE, List.of(aSuggestion()), null);
		assertThat(intimacy.flagged()).isFalse();
		assertThat(intimacy.need()).isEqualTo(Need.NONE);
		assertThat(intimacy.undecided()).isEqualTo(1);
	}

	@Test
	void confirm_suggestion_countsAndSaysWho() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW);
		assertThat(flag.state()).isEqualTo(FlagState.CONFIRMED);
		assertThat(flag.decidedBy()).isEqualTo(COORDINATOR);
		assertThat(flag.decidedAt()).isEqualTo(NOW);
		SceneIntimacy intimacy = NEEDS.intimacy(SCENE, List.of(flag), null);
		assertThat(intimacy.need()).isEqualTo(Need.TOUCH_AGREEMENT);
		assertThat(intimacy.lines()).containsExactly(2);
	}

	@Test
	void confirm_twice_keepsTheFirstDecision() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW)
			.confirm(new MemberId(UUID.randomUUID()), NOW.plusSeconds(9));
		assertThat(flag.decidedBy()).isEqualTo(COORDINATOR);
		assertThat(flag.decidedAt()).isEqualTo(NOW);
	}

	@Test
	void restore_dismissedSuggestion_waitsAgain() {
		Flag flag = aSuggestion().dismiss(COORDINATOR, NOW).restore(COORDINATOR, NOW);
		assertThat(flag.state()).isEqualTo(FlagState.SUGGESTED);
		assertThat(flag.decidedBy()).isNull();
	}

	@Test
	void restore_dismissedByHand_countsAgain() {
		Flag flag = Flag.byHand(text("One.", "Two."), KISS, List.of(1), COORDINATOR, NOW)
			.dismiss(COORDINATOR, NOW)
			.restore(COORDINATOR, NOW);
		assertThat(flag.state()).isEqualTo(FlagState.CONFIRMED);
	}

	@Test
	void restore_confirmed_changesNothing() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW).restore(COORDINATOR, NOW);
		assertThat(flag.state()).isEqualTo(FlagState.CONFIRMED);
	}

	@Test
	void correct_suggestion_confirmsWhatThePersonSays() {
		Flag flag = aSuggestion().correct(text("One.", "They kiss."),
				new Findings(Set.of(Category.SIMULATED_SEX), Set.of(Modifier.BACKGROUND), new Intensity(0, 3, 0)),
				List.of(1, 2), COORDINATOR, NOW);
		assertThat(flag.state()).isEqualTo(FlagState.CONFIRMED);
		assertThat(flag.categories()).containsExactly(Category.SIMULATED_SEX);
		assertThat(flag.modifiers()).containsExactly(Modifier.BACKGROUND);
		assertThat(flag.ordinals()).containsExactly(1, 2);
	}

	@Test
	void answers_sameLines_butNotChangedOnes() {
		Flag flag = aSuggestion().dismiss(COORDINATOR, NOW);
		assertThat(flag.answers(Category.KISSING, List.of(new FlagLine(5, "They  kiss.", "kiss")))).isTrue();
		assertThat(flag.answers(Category.KISSING, List.of(new FlagLine(2, "They kiss again.", "kiss")))).isFalse();
		assertThat(flag.answers(Category.NUDITY, List.of(new FlagLine(2, "They kiss.", "kiss")))).isFalse();
	}

	@Test
	void follow_movedLine_keepsItsWords() {
		Flag flag = aSuggestion();
		assertThat(flag.follow(text("New.", "Newer.", "One.", "They kiss."))).isTrue();
		assertThat(flag.ordinals()).containsExactly(4);
		assertThat(flag.follow(text("New."))).isFalse();
		assertThat(flag.ordinals()).containsExactly(4);
	}

	@Test
	void follow_linesThatSayTheSame_needsOneForEach() {
		Flag flag = Flag.byHand(text("They kiss.", "One.", "They kiss."), KISS, List.of(1, 3), COORDINATOR, NOW);
		assertThat(flag.follow(text("New.", "They kiss.", "They kiss."))).isTrue();
		assertThat(flag.ordinals()).containsExactly(2, 3);
		assertThat(flag.follow(text("New.", "They kiss."))).isFalse();
		assertThat(flag.ordinals()).containsExactly(2, 3);
	}

	@Test
	void findings_lowerThanTheirCategories_areRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Findings(Set.of(Category.NUDITY), Set.of(), new Intensity(0, 0, 0)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Findings(Set.of(Category.SEXUAL_VIOLENCE), Set.of(), new Intensity(4, 4, 3)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Findings(Set.of(), Set.of(), Intensity.NONE));
		assertThatIllegalArgumentException().isThrownBy(() -> new Intensity(5, 0, 0));
		assertThat(new Findings(Set.of(Category.NUDITY), Set.of(Modifier.TALK_ONLY), Intensity.NONE).categories())
			.containsExactly(Category.NUDITY);
	}

	@Test
	void need_atEachSideOfTheThreshold_follows() {
		assertThat(need(new Findings(Set.of(Category.UNDRESSING), Set.of(), new Intensity(1, 2, 0))))
			.isEqualTo(Need.TOUCH_AGREEMENT);
		assertThat(need(new Findings(Set.of(Category.UNDRESSING), Set.of(), new Intensity(2, 0, 0))))
			.isEqualTo(Need.RIDER);
		assertThat(need(new Findings(Set.of(Category.INTIMATE_TOUCH), Set.of(), new Intensity(0, 3, 0))))
			.isEqualTo(Need.RIDER);
		assertThat(need(new Findings(Set.of(Category.PHYSICAL_VIOLENCE), Set.of(), new Intensity(0, 0, 3))))
			.isEqualTo(Need.TOUCH_AGREEMENT);
	}

	@Test
	void need_sexualViolenceEvenOffScreen_isARider() {
		assertThat(need(new Findings(Set.of(Category.SEXUAL_VIOLENCE), Set.of(Modifier.OFFSCREEN), Intensity.NONE)))
			.isEqualTo(Need.RIDER);
	}

	@Test
	void need_onlySpokenOf_isNothing_butNeverHidesWhatIsShown() {
		Findings talk = new Findings(Set.of(Category.SIMULATED_SEX), Set.of(Modifier.TALK_ONLY),
				new Intensity(4, 4, 4));
		assertThat(need(talk)).isEqualTo(Need.NONE);
		SceneIntimacy both = NEEDS.intimacy(SCENE, List.of(byHand(talk), byHand(KISS)), null);
		assertThat(both.modifiers()).doesNotContain(Modifier.TALK_ONLY);
		assertThat(both.contact()).isEqualTo(2);
		assertThat(both.need()).isEqualTo(Need.TOUCH_AGREEMENT);
	}

	@Test
	void need_hyperExposure_isARiderUntilSomeoneDecided() {
		Flag flag = byHand(new Findings(Set.of(Category.HYPER_EXPOSURE), Set.of(), Intensity.NONE));
		assertThat(NEEDS.intimacy(SCENE, List.of(flag), null).need()).isEqualTo(Need.RIDER);
		assertThat(Needs.awaitsDecision(List.of(flag), null)).isTrue();
		RiderDecision released = new RiderDecision(SCENE, false, COORDINATOR, NOW);
		assertThat(NEEDS.intimacy(SCENE, List.of(flag), released).need()).isEqualTo(Need.TOUCH_AGREEMENT);
	}

	@Test
	void need_required_isARiderEvenWithoutFlags_andReleaseNeverLowersTheAgreement() {
		RiderDecision required = new RiderDecision(SCENE, true, COORDINATOR, NOW);
		assertThat(NEEDS.intimacy(SCENE, List.of(), required).need()).isEqualTo(Need.RIDER);
		RiderDecision released = required.change(false, COORDINATOR, NOW);
		Flag nudity = byHand(new Findings(Set.of(Category.NUDITY), Set.of(), new Intensity(3, 0, 0)));
		assertThat(NEEDS.intimacy(SCENE, List.of(nudity), released).need()).isEqualTo(Need.RIDER);
	}

	@Test
	void confirmed_whoseLineIsReworded_asksAgain_untilSomebodySaysItHolds() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW);
		SceneText newer = text("Another.", "They kiss, briefly.", "One.");
		assertThat(flag.follow(newer)).isFalse();
		assertThat(flag.asksAgain(newer)).isTrue();
		assertThat(flag.linesIn(newer)).containsExactly(new ChangedLine("They kiss.", 2, "They kiss, briefly."));
		flag.reaffirm(newer, COORDINATOR, NOW.plusSeconds(9));
		assertThat(flag.asksAgain(newer)).isFalse();
		assertThat(flag.lines()).containsExactly(new FlagLine(2, "They kiss, briefly.", ""));
		assertThat(flag.decidedAt()).isEqualTo(NOW.plusSeconds(9));
	}

	@Test
	void confirmed_whoseLineIsGone_canHoldWithoutIt() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW);
		SceneText newer = text("One.", "Rain.");
		assertThat(flag.linesIn(newer)).singleElement().matches(ChangedLine::gone);
		assertThat(flag.reaffirm(newer, COORDINATOR, NOW).lines()).isEmpty();
	}

	@Test
	void suggestionAndDismissal_onOldLines_askNothing() {
		SceneText newer = text("One.", "Rain.");
		assertThat(aSuggestion().asksAgain(newer)).isFalse();
		assertThat(aSuggestion().dismiss(COORDINATOR, NOW).asksAgain(newer)).isFalse();
	}

	@Test
	void correct_inANewerDraft_restsOnItsWords_evenAtTheSamePlace() {
		Flag flag = aSuggestion().confirm(COORDINATOR, NOW)
			.correct(text("One.", "They embrace."), KISS, List.of(2), COORDINATOR, NOW);
		assertThat(flag.lines()).containsExactly(new FlagLine(2, "They embrace.", ""));
	}

	private static Need need(Findings findings) {
		return NEEDS.intimacy(SCENE, List.of(byHand(findings)), null).need();
	}

	private static Flag byHand(Findings findings) {
		return Flag.byHand(text("One."), findings, List.of(), COORDINATOR, NOW);
	}

	private static Flag aSuggestion() {
		Suggestion kiss = new Suggestion(Category.KISSING, Set.of(), 0, 2, 0, true, 1, List.of(), "kiss", null, null);
		return Flag.suggested(text("One.", "They kiss."), kiss, KISS, List.of(new FlagLine(2, "They kiss.", "kiss")),
				NOW);
	}

	private static SceneText text(String... lines) {
		List<String> all = Arrays.asList(lines);
		return new SceneText(SCENE, new DraftId(UUID.randomUUID()), "1", "INT. ROOM - DAY",
				IntStream.range(0, all.size())
					.mapToObj((at) -> new SceneText.Line(at + 1, SceneText.Kind.ACTION, all.get(at), at + 1, false))
					.toList());
	}

}
