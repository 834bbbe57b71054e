package app.closedset.setplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ClosedSetPlanTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private static final PlanForm RULES = new PlanForm("Heron", "Everyone stops", true, false, "", "", "",
			"Call the contact", 0);

	private final MemberId coordinator = MemberId.next();

	private final MemberId firstAd = MemberId.next();

	private final MemberId performer = MemberId.next();

	private final MemberId partner = MemberId.next();

	private final PlanPerson named = member(this.performer, "Nell", true);

	private final PlanPerson runner = outsider("Ana Ríos");

	private final PlanPerson holder = outsider("Bo Tailor");

	private final PlanGarment robe = new PlanGarment(UUID.randomUUID(), this.performer.value(), GarmentKind.ROBE, "",
			this.holder.id(), false);

	private final PlanMonitor off = new PlanMonitor(UUID.randomUUID(), "Web feed", null);

	private final PlanRisk risk = new PlanRisk(UUID.randomUUID(), "Cold", "Heaters", "First AD");

	private static PlanPerson member(MemberId member, String name, boolean essential) {
		return PlanPerson.named(UUID.randomUUID(), member.value(), name, "Performer", "", false, essential);
	}

	private static PlanPerson outsider(String name) {
		return PlanPerson.named(UUID.randomUUID(), null, name, "Crew", "", false, false);
	}

	private ClosedSetPlan draft() {
		return ClosedSetPlan
			.drafted(SceneId.next(), RULES, List.of(this.named, this.runner, this.holder), List.of(this.robe))
			.with(this.off)
			.with(this.risk);
	}

	private ClosedSetPlan published() {
		return draft().approved(this.coordinator, true, NOW).approved(this.firstAd, false, NOW);
	}

	private ClosedSetPlan struck() {
		return published().struck(this.runner.id(), this.performer, NOW);
	}

	@Test
	void emptyDraft_toApprove_tellsWhatIsMissing() {
		ClosedSetPlan plan = ClosedSetPlan.drafted(SceneId.next(),
				new PlanForm(null, null, null, null, null, null, null, null, null), List.of(),
				List.of(this.robe.unheld()));
		assertThat(plan.refusals(this.coordinator, true)).containsExactlyInAnyOrder(PlanRefusal.NO_PEOPLE,
				PlanRefusal.NO_STOP_WORD, PlanRefusal.NO_HOLD, PlanRefusal.NO_MONITORS, PlanRefusal.NO_HOLDER,
				PlanRefusal.NO_AFTERCARE, PlanRefusal.NO_RISKS);
		assertThatIllegalStateException().isThrownBy(() -> plan.approved(this.coordinator, true, NOW));
	}

	@Test
	void plan_approvedTwiceBySamePerson_isRefused() {
		ClosedSetPlan plan = draft().approved(this.coordinator, true, NOW);
		assertThat(plan.refusals(this.coordinator, false)).containsExactly(PlanRefusal.SAME_PERSON);
		assertThatIllegalStateException().isThrownBy(() -> plan.approved(this.coordinator, false, NOW));
		assertThat(plan.published()).isFalse();
	}

	@Test
	void change_afterPublication_takesApprovalsAndAcknowledgementsBack() {
		ClosedSetPlan plan = published().acknowledged(this.named.id(), this.performer, false, NOW);
		assertThat(plan.standing().acknowledged()).isEqualTo(1);
		plan.ruled(RULES);
		assertThat(plan.published()).isFalse();
		assertThat(plan.planVersion()).isEqualTo(2);
		assertThat(plan.standing().acknowledged()).isZero();
		plan.ruled(RULES);
		assertThat(plan.planVersion()).as("a draft stays the version that it will be").isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource(PlanPart.class)
	void row_ofEveryPart_isAddedReplacedAndRemoved_andEachTakesApprovalsBack(PlanPart part) {
		ClosedSetPlan plan = published();
		UUID id = UUID.randomUUID();
		plan.with(row(part, id, "one"));
		assertThat(plan.published()).isFalse();
		int before = plan.revision();
		plan.with(row(part, id, "two"));
		assertThat(plan.row(part, id)).hasValueSatisfying((row) -> assertThat(row.part()).isEqualTo(part));
		assertThat(plan.revision()).isEqualTo(before + 1);
		plan.without(part, id);
		assertThat(plan.row(part, id)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan.without(part, id));
	}

	private PlanRow row(PlanPart part, UUID id, String words) {
		return switch (part) {
			case PEOPLE -> PlanPerson.named(id, null, "Cal", words, "", true, false);
			case MONITORS -> new PlanMonitor(id, words, this.named.id());
			case GARMENTS -> new PlanGarment(id, this.performer.value(), GarmentKind.OTHER, words, null, true);
			case BEATS -> new PlanBeat(id, words.getBytes(), words.getBytes());
			case REHEARSALS -> new PlanRehearsal(id, LocalDate.of(2026, 11, 24), words);
			case RISKS -> new PlanRisk(id, words, words, words);
		};
	}

	@Test
	void person_removed_leavesNoScreenAndNoGarmentInTheirHands() {
		ClosedSetPlan plan = draft().with(new PlanMonitor(UUID.randomUUID(), "Director's monitor", this.holder.id()));
		plan.without(PlanPart.PEOPLE, this.holder.id());
		assertThat(plan.monitors()).containsExactly(this.off);
		assertThat(plan.garments()).containsExactly(this.robe.unheld());
		assertThat(plan.missing()).containsExactly(PlanRefusal.NO_HOLDER);
		plan.without(PlanPart.PEOPLE, this.named.id());
		assertThat(plan.garments()).as("what a performer wears goes with them").isEmpty();
	}

	@Test
	void beat_putEarlier_changesPlacesWithTheOneBefore_andTheFirstStays() {
		UUID first = UUID.randomUUID();
		UUID second = UUID.randomUUID();
		ClosedSetPlan plan = draft().with(row(PlanPart.BEATS, first, "one")).with(row(PlanPart.BEATS, second, "two"));
		assertThat(plan.earlier(second).beats()).extracting(PlanBeat::id).containsExactly(second, first);
		assertThat(plan.earlier(second).beats()).extracting(PlanBeat::id).containsExactly(second, first);
	}

	@Test
	void memberNamedTwice_isRefused_butTheirOwnRowMayChange() {
		ClosedSetPlan plan = draft();
		assertThat(plan.refuses(member(this.performer, "Nell", false))).contains(PlanRowRefusal.NAMED_ALREADY);
		assertThat(plan.refuses(outsider("ana  rios"))).as("the same name, written otherwise")
			.contains(PlanRowRefusal.NAMED_ALREADY);
		assertThat(plan
			.refuses(PlanPerson.named(this.named.id(), this.performer.value(), "Nell", "Lead", "", false, true)))
			.isEmpty();
	}

	@Test
	void strike_ofNonEssentialName_keepsApprovals_andTakesTheirScreenAway() {
		ClosedSetPlan plan = draft().with(new PlanMonitor(UUID.randomUUID(), "Focus monitor", this.runner.id()))
			.approved(this.coordinator, true, NOW)
			.approved(this.firstAd, false, NOW)
			.struck(this.runner.id(), this.performer, NOW);
		assertThat(plan.published()).isTrue();
		assertThat(plan.admitted()).containsExactly(this.named, this.holder);
		assertThat(plan.monitors()).containsExactly(this.off);
		assertThat(plan.standing().named()).isEqualTo(2);
	}

	@Test
	void essentialPerson_orWhoHoldsAGarment_cannotBeStruck() {
		ClosedSetPlan plan = published();
		for (PlanPerson person : Arrays.asList(this.named, this.holder)) {
			assertThatIllegalStateException().isThrownBy(() -> plan.struck(person.id(), this.performer, NOW));
		}
	}

	@Test
	void struckPerson_cannotBePutBack_inAnyGuise() {
		ClosedSetPlan plan = struck();
		assertThat(plan.refuses(outsider("Ana Ríos"))).contains(PlanRowRefusal.KEPT_OUT);
		assertThat(plan.refuses(outsider(" ANA RIOS "))).contains(PlanRowRefusal.KEPT_OUT);
		assertThat(plan.refuses(PlanPerson.named(UUID.randomUUID(), null, "Ana Ríos", "Producer", "", false, true)))
			.as("not as essential either")
			.contains(PlanRowRefusal.KEPT_OUT);
		assertThat(plan.refuses(member(MemberId.next(), "Ana Ríos", false))).as("nor with an account")
			.contains(PlanRowRefusal.KEPT_OUT);
		assertThatIllegalStateException().isThrownBy(() -> plan.with(outsider("Ana Ríos")));
	}

	@Test
	void struckRow_cannotBeRemovedOrChanged_toMakeThePlanForget() {
		ClosedSetPlan plan = struck();
		assertThat(plan.row(PlanPart.PEOPLE, this.runner.id())).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan.without(PlanPart.PEOPLE, this.runner.id()));
	}

	@Test
	void strike_holdsInLaterVersions() {
		ClosedSetPlan plan = struck().ruled(RULES)
			.approved(this.coordinator, true, NOW)
			.approved(this.firstAd, false, NOW);
		assertThat(plan.refuses(outsider("Ana Ríos"))).contains(PlanRowRefusal.KEPT_OUT);
	}

	@Test
	void strike_takenBackByAnotherPerformer_isNotThere() {
		ClosedSetPlan plan = struck();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan.lifted(this.runner.id(), this.partner, NOW));
		assertThat(plan.refuses(outsider("Ana Ríos"))).contains(PlanRowRefusal.KEPT_OUT);
	}

	@Test
	void strike_takenBackByTheSamePerformer_letsTheNameBePutBack_butDoesNotPutItBack() {
		ClosedSetPlan plan = struck().lifted(this.runner.id(), this.performer, NOW)
			.lifted(this.runner.id(), this.performer, NOW);
		assertThat(plan.admitted()).containsExactly(this.named, this.holder);
		assertThat(plan.published()).isTrue();
		PlanPerson again = outsider("Ana Ríos");
		plan.with(again);
		assertThat(plan.admitted()).containsExactly(this.named, this.holder, again);
		assertThat(plan.published()).as("a larger room is approved anew").isFalse();
	}

	@Test
	void acknowledgementAndStrike_leaveTheRevision_soThatNoFormGrowsOld() {
		ClosedSetPlan plan = published();
		int seen = plan.revision();
		plan.acknowledged(this.named.id(), this.performer, false, NOW).struck(this.runner.id(), this.performer, NOW);
		plan.expectRevision(seen);
		plan.ruled(RULES);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> plan.expectRevision(seen));
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> plan.expectRevision(null));
	}

	@Test
	void draft_canBeNeitherAcknowledgedNorStruckFrom() {
		ClosedSetPlan plan = draft();
		assertThatIllegalStateException()
			.isThrownBy(() -> plan.acknowledged(this.named.id(), this.performer, false, NOW));
		assertThatIllegalStateException().isThrownBy(() -> plan.struck(this.runner.id(), this.performer, NOW));
	}

}
