package app.closedset.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.closedset.agreement.AgreementTerms;
import app.closedset.agreement.NoticeRule;
import app.closedset.agreement.RiderThreshold;
import app.closedset.breakdown.Category;
import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.breakdown.ScenePeople.Participant;
import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.breakdown.ScenePeople.PeopleOfScene;
import app.closedset.core.AccountId;
import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.MemberId;
import app.closedset.core.PlanId;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.production.MemberSummary;
import app.closedset.rider.RiderStanding;
import app.closedset.rider.RiderState;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;
import app.closedset.setplan.PlanStandings.PlanStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each condition alone: what makes it hold, and each thing that makes it missing.
 */
class ConditionsTests {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private static final Instant CALL = Instant.parse("2027-06-10T05:00:00Z");

	private static final Instant LONG_BEFORE = CALL.minus(Duration.ofDays(10));

	private final SceneId scene = SceneId.next();

	private final MemberId performer = MemberId.next();

	private Instant now = CALL.minus(Duration.ofDays(5));

	private Optional<Instant> call = Optional.of(CALL);

	private ZoneId zone = PARIS;

	private Need need = Need.RIDER;

	private @Nullable Instant byCoordinator = LONG_BEFORE;

	private @Nullable Instant byFirstAd = LONG_BEFORE;

	private List<Participant> people = List
		.of(new Participant(this.performer, "A performer", "NELL", Participation.PERFORMS));

	private @Nullable RiderStanding rider = standing(RiderState.IN_FORCE, true, false, true, LONG_BEFORE);

	private MemberSummary member = member(LocalDate.of(1990, 1, 1), false);

	private Optional<String> coordinator = Optional.of("A coordinator");

	private boolean asked = false;

	private Optional<IntentStanding> intent = Optional.of(IntentStanding.DISCUSSED);

	private Optional<PlanStanding> plan = Optional.of(new PlanStanding(PlanId.next(), 1, true, true, 3, 3));

	@Test
	void scene_withEverything_isReady() {
		assertThat(Conditions.judge(facts())).hasSize(Condition.values().length)
			.allSatisfy((finding) -> assertThat(finding.state()).isEqualTo(Finding.State.HOLDS));
	}

	@Test
	void people_whomOnlyOneConfirmed_areMissing() {
		this.byFirstAd = null;
		assertMissing(Condition.PEOPLE_CONFIRMED, "readiness.people.firstAd");
		this.byFirstAd = LONG_BEFORE;
		this.byCoordinator = null;
		assertMissing(Condition.PEOPLE_CONFIRMED, "readiness.people.coordinator");
	}

	@Test
	void scene_withoutAnyoneNamed_missesConsentAndAges_too() {
		this.people = List.of();
		for (Condition condition : List.of(Condition.PEOPLE_CONFIRMED, Condition.RIDERS, Condition.NOTICE,
				Condition.AGES)) {
			assertMissing(condition, "readiness.people.nobody");
		}
	}

	@Test
	void person_inFrameOnly_needsNoRider() {
		this.people = List.of(this.people.getFirst(),
				new Participant(MemberId.next(), "Someone in frame", "", Participation.IN_FRAME));
		assertHolds(Condition.RIDERS);
	}

	@Test
	void rider_thatIsMissing_isMissing() {
		this.rider = null;
		assertMissing(Condition.RIDERS, "readiness.rider.none");
	}

	@ParameterizedTest
	@EnumSource(value = RiderState.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_FORCE")
	void rider_notInForce_isMissing(RiderState state) {
		this.rider = standing(state, false, false, true, null);
		assertMissing(Condition.RIDERS, "readiness.rider.notInForce");
	}

	@Test
	void rider_underWhichTheScriptMoved_isMissing() {
		this.rider = standing(RiderState.IN_FORCE, true, true, true, LONG_BEFORE);
		assertMissing(Condition.RIDERS, "readiness.rider.stale");
	}

	@Test
	void touchAgreement_isEnoughBelowTheThresholdOnly() {
		this.rider = standing(RiderState.IN_FORCE, true, false, false, LONG_BEFORE);
		assertMissing(Condition.RIDERS, "readiness.rider.touchOnly");
		this.need = Need.TOUCH_AGREEMENT;
		assertHolds(Condition.RIDERS);
	}

	/**
	 * The notice is 48 hours, elapsed and on the calendar; the earlier limit counts.
	 */
	@ParameterizedTest
	@CsvSource({ "Europe/Paris,2027-03-29T06:00,2027-03-27T04:00:00Z",
			"Europe/Paris,2027-11-01T06:00,2027-10-30T04:00:00Z",
			"America/New_York,2027-03-15T06:00,2027-03-13T10:00:00Z",
			"America/Los_Angeles,2027-11-08T06:00,2027-11-06T13:00:00Z",
			"Australia/Lord_Howe,2027-04-05T06:00,2027-04-02T19:00:00Z",
			"America/Phoenix,2027-03-15T06:00,2027-03-13T13:00:00Z" })
	void signature_atTheLimit_keepsTheNotice_andASecondLaterBreaksIt(String zoneId, String wall, Instant latest) {
		this.zone = ZoneId.of(zoneId);
		Instant start = LocalDateTime.parse(wall).atZone(this.zone).toInstant();
		this.call = Optional.of(start);
		this.now = start.minusSeconds(1);
		for (int early : List.of(1, 0)) {
			this.rider = standing(RiderState.IN_FORCE, true, false, true, latest.minusSeconds(early));
			assertHolds(Condition.NOTICE);
		}
		this.rider = standing(RiderState.IN_FORCE, true, false, true, latest.plusSeconds(1));
		assertMissing(Condition.NOTICE, "readiness.notice.signed.late");
	}

	@Test
	void signature_thatIsNotThereYet_isMissingUntilItIsLate() {
		this.rider = standing(RiderState.OFFERED, false, false, true, null);
		assertMissing(Condition.NOTICE, "readiness.notice.signed.missing");
		assertThat(finding(Condition.NOTICE).sentences()).singleElement()
			.satisfies((sentence) -> assertThat(sentence.shown("Tue 8 Jun, 05:00 (Paris)"))
				.containsExactly("A performer", "Tue 8 Jun, 05:00 (Paris)"));
		this.now = CALL.minus(Duration.ofHours(47));
		assertMissing(Condition.NOTICE, "readiness.notice.signed.late");
	}

	@Test
	void notice_withoutACall_cannotBeCounted() {
		this.call = Optional.empty();
		assertMissing(Condition.NOTICE, "readiness.notice.noCall");
	}

	@Test
	void age_thatIsUnknown_countsAsUnder18() {
		this.member = member(null, false);
		assertMissing(Condition.AGES, "readiness.age.unknown");
		this.member = member(null, true);
		assertHolds(Condition.AGES);
	}

	@ParameterizedTest
	@CsvSource({ "2009-06-10,true", "2009-06-11,false" })
	void age_isCountedOnTheShootingDay(LocalDate birth, boolean adult) {
		this.member = member(birth, true);
		if (adult) {
			assertHolds(Condition.AGES);
		}
		else {
			assertMissing(Condition.AGES, "readiness.age.minor");
		}
	}

	@Test
	void coordinator_isNeededForARider_orWhenAPerformerAsked() {
		this.coordinator = Optional.empty();
		assertMissing(Condition.COORDINATOR, "readiness.coordinator.none");
		this.need = Need.TOUCH_AGREEMENT;
		assertThat(finding(Condition.COORDINATOR).state()).isEqualTo(Finding.State.NOT_ASKED);
		this.asked = true;
		assertMissing(Condition.COORDINATOR, "readiness.coordinator.asked");
	}

	@Test
	void intent_mustBeStated_andDiscussedAsItStands() {
		this.intent = Optional.empty();
		assertMissing(Condition.INTENT_DISCUSSED, "readiness.intent.none");
		this.intent = Optional.of(IntentStanding.STATED);
		assertMissing(Condition.INTENT_DISCUSSED, "readiness.intent.notDiscussed");
		assertThat(finding(Condition.INTENT_DISCUSSED).href()).isEqualTo("/scenes/" + this.scene + "/intent");
		assertThat(Condition.INTENT_DISCUSSED.mayBeOverridden()).isTrue();
	}

	@Test
	void plan_mustBeThere_approvedByBoth_andAcknowledgedByAll() {
		this.plan = Optional.empty();
		assertMissing(Condition.PLAN_APPROVED, "readiness.plan.none");
		assertMissing(Condition.PLAN_ACKNOWLEDGED, "readiness.plan.notPublished");
		this.plan = Optional.of(new PlanStanding(PlanId.next(), 2, true, false, 3, 3));
		assertMissing(Condition.PLAN_APPROVED, "readiness.plan.firstAd");
		this.plan = Optional.of(new PlanStanding(PlanId.next(), 2, true, true, 3, 2));
		assertHolds(Condition.PLAN_APPROVED);
		assertMissing(Condition.PLAN_ACKNOWLEDGED, "readiness.plan.toAcknowledge");
	}

	@Test
	void consentAndAge_canBeOverriddenByNobody() {
		assertThat(Condition.RIDERS.mayBeOverridden()).isFalse();
		assertThat(Condition.AGES.mayBeOverridden()).isFalse();
	}

	private void assertHolds(Condition condition) {
		assertThat(finding(condition).state()).isEqualTo(Finding.State.HOLDS);
	}

	private void assertMissing(Condition condition, String message) {
		assertThat(finding(condition).state()).isEqualTo(Finding.State.MISSING);
		assertThat(finding(condition).sentences()).extracting(Finding.Sentence::message).contains(message);
	}

	private Finding finding(Condition condition) {
		return Conditions.judge(facts())
			.stream()
			.filter((finding) -> finding.condition() == condition)
			.findFirst()
			.orElseThrow();
	}

	private SceneFacts facts() {
		SceneSummary summary = new SceneSummary(this.scene, DraftId.next(), 1, "24", "INT. BOATHOUSE - NIGHT", null,
				new Eighths(8), false, List.of("NELL"));
		Optional<Schedule.Day> day = this.call.map((moment) -> new Schedule.Day(ShootingDayId.next(),
				moment.atZone(this.zone).toLocalDate(), "Main unit", moment, List.of(this.scene)));
		SceneIntimacy intimacy = new SceneIntimacy(this.scene, Set.of(Category.NUDITY), Set.of(), 3, 3, 0, List.of(1),
				this.need, 0);
		AgreementTerms terms = new AgreementTerms(List.of(),
				new NoticeRule(Duration.ZERO, Duration.ofHours(48), Duration.ofHours(48)), new RiderThreshold(2, 3));
		return new SceneFacts(summary, day, intimacy,
				new PeopleOfScene(this.scene, this.people, this.byCoordinator, this.byFirstAd),
				(this.rider != null) ? List.of(this.rider) : List.of(), Map.of(this.performer, this.member),
				this.coordinator, this.asked, this.intent, this.plan, terms, this.zone, this.now);
	}

	private RiderStanding standing(RiderState state, boolean inForce, boolean stale, boolean full,
			@Nullable Instant signed) {
		return new RiderStanding(RiderId.next(), this.scene, this.performer, state, inForce, stale, full, LONG_BEFORE,
				LONG_BEFORE.minus(Duration.ofDays(500)), signed);
	}

	private MemberSummary member(@Nullable LocalDate birth, boolean confirmedAdult) {
		return new MemberSummary(this.performer, AccountId.next(), "A performer", Set.of(Role.PERFORMER), birth,
				confirmedAdult);
	}

}
