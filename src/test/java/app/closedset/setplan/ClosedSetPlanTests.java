package app.closedset.setplan;

import java.time.Instant;
import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ClosedSetPlanTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private static final PlanForm RULES = new PlanForm("Heron", "", "", true, false, "", "", "", "Call the contact",
			0L);

	private final MemberId coordinator = MemberId.next();

	private final MemberId firstAd = MemberId.next();

	private final MemberId performer = MemberId.next();

	private final PlanPerson named = PlanDesk.person(this.performer.value(), "Nell", "Performer", "", false, true);

	private final PlanPerson runner = PlanDesk.person(null, "Ana", "Runner", "", true, false);

	private ClosedSetPlan draft() {
		return ClosedSetPlan.drafted(SceneId.next(), List.of(this.named, this.runner), List.of()).ruled(RULES);
	}

	private ClosedSetPlan published() {
		return draft().approved(this.coordinator, true, NOW).approved(this.firstAd, false, NOW);
	}

	@Test
	void emptyDraft_toApprove_tellsWhatIsMissing() {
		ClosedSetPlan plan = ClosedSetPlan.drafted(SceneId.next(), List.of(),
				List.of(new PlanGarment(this.named.id(), this.performer.value(), "Robe", "")));
		assertThat(plan.refusals(this.coordinator, true)).containsExactlyInAnyOrder(PlanRefusal.NO_PEOPLE,
				PlanRefusal.NO_STOP_WORD, PlanRefusal.NO_HOLDER, PlanRefusal.NO_AFTERCARE);
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
	}

	@Test
	void strike_ofNonEssentialName_keepsApprovals() {
		ClosedSetPlan plan = published().struck(this.runner.id(), this.performer, NOW);
		assertThat(plan.published()).isTrue();
		assertThat(plan.admitted()).containsExactly(this.named);
		assertThatIllegalStateException().isThrownBy(() -> plan.struck(this.named.id(), this.performer, NOW));
	}

}
