package app.closedset.rider;

import java.time.Instant;
import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.junit.jupiter.api.Test;

import static app.closedset.rider.RiderFixture.BARE_HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.COORDINATOR;
import static app.closedset.rider.RiderFixture.HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.NOW;
import static app.closedset.rider.RiderFixture.OFFICE;
import static app.closedset.rider.RiderFixture.OF_AGE;
import static app.closedset.rider.RiderFixture.SEEN_BACK;
import static app.closedset.rider.RiderFixture.TEXT;
import static app.closedset.rider.RiderFixture.answered;
import static app.closedset.rider.RiderFixture.item;
import static app.closedset.rider.RiderFixture.offer;
import static app.closedset.rider.RiderFixture.scene;
import static app.closedset.rider.RiderFixture.sign;
import static org.assertj.core.api.Assertions.assertThat;

class RiderTests {

	private static final ScriptBasis SAME = ScriptBasis.of(scene("The lamp swings.", "He kisses her.", "Dawn."),
			"White", List.of(2));

	private static final Instant LATER = NOW.plusSeconds(3600);

	@Test
	void minor_sexualItem_isRefused() {
		Rider rider = RiderFixture.draft();
		assertThat(rider.add(SEEN_BACK, "", null).refusals()).containsExactly(RiderRefusal.NOT_FOR_MINORS);
		assertThat(rider.add(Terms.costume(ItemKind.CostumeState.UNDERWEAR), "", null).refusals())
			.containsExactly(RiderRefusal.NOT_FOR_MINORS);
		assertThat(rider.add(HAND_ON_BACK, "", null).done()).isTrue();
		assertThat(rider.change(item(rider, HAND_ON_BACK), SEEN_BACK, "", null).refusals())
			.containsExactly(RiderRefusal.NOT_FOR_MINORS);
		assertThat(rider.newest().items()).extracting(RiderItem::terms).containsExactly(HAND_ON_BACK);
	}

	@Test
	void minor_rider_isNotOfferedWithoutGuardian() {
		Rider rider = RiderFixture.described();
		rider.drop(item(rider, SEEN_BACK));
		rider.confirmWording(COORDINATOR, NOW);
		assertThat(rider.offer(SigningId.next(), OFFICE, null, false, NOW).refusals())
			.containsExactly(RiderRefusal.GUARDIAN_NEEDED);
	}

	@Test
	void draft_changedAfterConfirmation_mustBeConfirmedAgain() {
		Rider rider = RiderFixture.described();
		rider.confirmWording(COORDINATOR, NOW);
		rider.add(Terms.use(ItemKind.Use.STILLS), "", OF_AGE);
		assertThat(rider.objectionsToOffering(OF_AGE, false)).containsExactly(RiderRefusal.WORDING_NOT_CONFIRMED);
	}

	@Test
	void silence_neverConsents() {
		Rider rider = RiderFixture.offered();
		assertThat(rider.shown(TEXT).refusals()).containsExactly(RiderRefusal.NOT_ANSWERED);
		assertThat(rider.sign(1, TEXT, true, false, NOW).refusals()).contains(RiderRefusal.NOT_ANSWERED);
		assertThat(rider.agreed()).isEmpty();
	}

	@Test
	void use_unanswered_isRefusedByTheSignature() {
		Rider rider = RiderFixture.inForce();
		assertThat(rider.agreed()).noneMatch((item) -> item.terms().kind() == ItemKind.USE);
		assertThat(rider.asks().refusedBefore(Terms.use(ItemKind.Use.TRAILER))).isTrue();
	}

	@Test
	void no_signsNothing_untilNarrowedAndShownWhole() {
		Rider rider = answered(RiderFixture.offered());
		rider.shown(TEXT);
		rider.answer(item(rider, HAND_ON_BACK), Answer.NOT_AGREED, "");
		assertThat(rider.sign(1, TEXT, true, false, NOW).refusals()).contains(RiderRefusal.ANSWERS_OPEN,
				RiderRefusal.OTHER_TEXT);
		rider.narrow(NOW);
		assertThat(rider.sign(1, TEXT, true, false, NOW).refusals()).containsExactly(RiderRefusal.OTHER_TEXT);
		Sha256 narrower = Sha256.of("narrower");
		rider.shown(narrower);
		assertThat(rider.sign(1, narrower, true, false, NOW).done()).isTrue();
		assertThat(rider.agreed()).extracting(RiderItem::terms).doesNotContain(HAND_ON_BACK).contains(SEEN_BACK);
	}

	@Test
	void condition_ofThePerformer_becomesPartOfTheNarrowerVersion() {
		Rider rider = answered(RiderFixture.offered());
		assertThat(rider.answer(item(rider, HAND_ON_BACK), Answer.AGREED_IF, " ").refusals())
			.containsExactly(RiderRefusal.CONDITION_MISSING);
		rider.answer(item(rider, HAND_ON_BACK), Answer.AGREED_IF, "my robe stays on");
		rider.narrow(NOW);
		sign(rider);
		assertThat(rider.agreed()).extracting(RiderItem::condition).contains("my robe stays on");
	}

	@Test
	void protection_cannotBeNarrowedAway() {
		Rider rider = answered(RiderFixture.offered());
		Terms closed = Terms.condition(ItemKind.Condition.CLOSED_SET);
		rider.answer(item(rider, closed), Answer.NOT_AGREED, "");
		assertThat(rider.narrow(NOW).refusals()).containsExactly(RiderRefusal.NOT_LESS);
		Rider signed = RiderFixture.inForce();
		assertThat(signed.takeBack(item(signed, closed), NOW).refusals()).containsExactly(RiderRefusal.NOT_LESS);
	}

	@Test
	void less_afterSigning_isInstantAndKeepsTheClock() {
		Rider rider = RiderFixture.inForce();
		Instant signed = rider.newest().signedAt();
		assertThat(rider.takeBack(item(rider, HAND_ON_BACK), LATER).done()).isTrue();
		assertThat(rider.agreed()).extracting(RiderItem::terms).doesNotContain(HAND_ON_BACK).contains(SEEN_BACK);
		assertThat(rider.newest().signedAt()).isEqualTo(signed);
		assertThat(rider.current()).isTrue();
	}

	@Test
	void less_takesWhatAsksAsMuchWithIt_inEveryVersion() {
		Rider rider = RiderFixture.inForce();
		rider.nextVersion(SAME, NOW);
		rider.add(BARE_HAND_ON_BACK, "", OF_AGE);
		rider.takeBack(rider.inForce().orElseThrow().items().get(0).id(), LATER);
		assertThat(rider.newest().items()).extracting(RiderItem::terms)
			.doesNotContain(HAND_ON_BACK, BARE_HAND_ON_BACK)
			.contains(SEEN_BACK);
	}

	@Test
	void refusedItem_isNotAskedAgain_unlessReopenedOnce() {
		Rider rider = RiderFixture.inDiscussion();
		rider.nextVersion(SAME, NOW);
		assertThat(rider.newest().items()).extracting(RiderItem::terms).doesNotContain(HAND_ON_BACK);
		assertThat(rider.add(HAND_ON_BACK, "", OF_AGE).refusals()).containsExactly(RiderRefusal.REFUSED_BEFORE);
		assertThat(rider.add(BARE_HAND_ON_BACK, "", OF_AGE).refusals()).containsExactly(RiderRefusal.REFUSED_BEFORE);
		RiderItem refused = rider.asks().refused().get(0);
		assertThat(rider.reopen(refused.id(), COORDINATOR, NOW).done()).isTrue();
		assertThat(rider.reopen(refused.id(), COORDINATOR, NOW).done()).isFalse();
		assertThat(rider.add(HAND_ON_BACK, "", OF_AGE).done()).isTrue();
		assertThat(rider.asks().askedAgain()).isEqualTo(1);
	}

	@Test
	void more_isANewVersionWithANewClock_andTheOldOneHoldsUntilItIsSigned() {
		Rider rider = RiderFixture.offered();
		rider.opened(NOW);
		sign(answered(rider));
		rider.nextVersion(SAME, LATER);
		rider.add(Terms.costume(ItemKind.CostumeState.UNDERWEAR), "", OF_AGE);
		offer(rider);
		assertThat(rider.newest().reach().toldAt()).isNull();
		assertThat(rider.inForce().orElseThrow().number()).isEqualTo(1);
		sign(answered(rider));
		assertThat(rider.inForce().orElseThrow().number()).isEqualTo(2);
		assertThat(rider.versions().get(0).state()).isEqualTo(RiderState.SUPERSEDED);
	}

	@Test
	void lessInANewVersion_keepsTheDatesOfTheOldOne() {
		Rider rider = RiderFixture.offered();
		rider.opened(NOW);
		rider.discuss(NOW);
		rider.nextVersion(SAME, LATER);
		rider.drop(item(rider, SEEN_BACK));
		offer(rider);
		assertThat(rider.newest().reach().toldAt()).isEqualTo(NOW);
		assertThat(rider.newest().reach().deliveredAt()).isEqualTo(NOW);
	}

	@Test
	void signature_ofAnotherVersionOrText_isRefused() {
		Rider rider = answered(RiderFixture.offered());
		rider.shown(TEXT);
		assertThat(rider.sign(2, TEXT, true, false, NOW).refusals()).containsExactly(RiderRefusal.OTHER_TEXT);
		assertThat(rider.sign(1, Sha256.of("other"), true, false, NOW).refusals())
			.containsExactly(RiderRefusal.OTHER_TEXT);
		assertThat(rider.sign(1, TEXT, false, false, NOW).refusals()).containsExactly(RiderRefusal.GUARDIAN_NEEDED);
		assertThat(rider.sign(1, TEXT, true, true, NOW).refusals()).containsExactly(RiderRefusal.CALL_PASSED);
		assertThat(rider.inForce()).isEmpty();
	}

	@Test
	void quotedLinesMovedOnly_riderStaysValid() {
		Rider rider = RiderFixture.inForce();
		rider.compare(scene("A gull.", "The lamp swings.", "He  kisses her."), "Blue", LATER);
		assertThat(rider.stale()).isFalse();
	}

	@Test
	void quotedLinesReworded_riderIsStale_untilJudgedNotMaterial_andThePerformerMayDisagree() {
		Rider rider = RiderFixture.inForce();
		rider.compare(scene("The lamp swings.", "He kisses her neck.", "Dawn."), "Blue", LATER);
		assertThat(rider.current()).isFalse();
		rider.judgeChange(false, COORDINATOR, LATER);
		assertThat(rider.current()).isTrue();
		assertThat(rider.disagree(LATER).done()).isTrue();
		assertThat(rider.current()).isFalse();
		rider.nextVersion(ScriptBasis.of(scene("He kisses her neck."), "Blue", List.of(1)), LATER);
		sign(answered(offer(rider)));
		assertThat(rider.current()).isTrue();
	}

	@Test
	void staleOffer_cannotBeSigned() {
		Rider rider = answered(RiderFixture.offered());
		rider.shown(TEXT);
		rider.compare(scene("He runs."), "Blue", LATER);
		assertThat(rider.sign(1, TEXT, true, false, NOW).refusals()).containsExactly(RiderRefusal.SCRIPT_CHANGED);
	}

	@Test
	void draftWithoutTheScene_makesTheRiderStale_untilTheSceneIsBack() {
		Rider rider = RiderFixture.inForce();
		rider.lose(DraftId.next(), LATER);
		assertThat(rider.stale()).isTrue();
		assertThat(rider.lose(DraftId.next(), LATER).done()).isFalse();
		rider.compare(scene("The lamp swings.", "He kisses her.", "Dawn."), "Pink", LATER);
		assertThat(rider.stale()).isFalse();
	}

	@Test
	void draftWithoutTheScene_doesNotReopenWhatWasJudged() {
		Rider rider = RiderFixture.inForce();
		rider.compare(scene("He runs."), "Blue", LATER);
		rider.judgeChange(false, COORDINATOR, LATER);
		assertThat(rider.lose(DraftId.next(), LATER).done()).isFalse();
		assertThat(rider.stale()).isFalse();
	}

	@Test
	void withdrawal_endsEveryLivingVersion() {
		Rider rider = RiderFixture.inForce();
		rider.nextVersion(SAME, NOW);
		rider.withdraw(LATER);
		assertThat(rider.versions()).extracting(RiderVersion::state).containsOnly(RiderState.WITHDRAWN);
		assertThat(rider.agreed()).isEmpty();
	}

}
