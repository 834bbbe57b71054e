package app.closedset.readiness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.closedset.agreement.AgreementTerms;
import app.closedset.agreement.Agreements;
import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.IntentStandings;
import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.ScenePeople;
import app.closedset.breakdown.ScenePeople.PeopleOfScene;
import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.readiness.ReadinessOverrides.Place;
import app.closedset.rider.RiderStanding;
import app.closedset.rider.RiderStandings;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import app.closedset.setplan.PlanStandings;
import app.closedset.setplan.PlanStandings.PlanStanding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges scenes by their conditions, in a fixed number of statements however many scenes
 * there are, and lets a producer override what may be overridden.
 */
@Service
class ReadinessDesk {

	private final Productions productions;

	private final Agreements agreements;

	private final Scripts scripts;

	private final Breakdown breakdown;

	private final ScenePeople people;

	private final Members members;

	private final Coordination coordination;

	private final Schedule schedule;

	private final RiderStandings riders;

	private final IntentStandings intents;

	private final PlanStandings plans;

	private final ReadinessOverrides overrides;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReadinessDesk(Productions productions, Agreements agreements, Scripts scripts, Breakdown breakdown,
			ScenePeople people, Members members, Coordination coordination, Schedule schedule, RiderStandings riders,
			IntentStandings intents, PlanStandings plans, ReadinessOverrides overrides,
			ApplicationEventPublisher events, Clock clock) {
		this.productions = productions;
		this.agreements = agreements;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.people = people;
		this.members = members;
		this.coordination = coordination;
		this.schedule = schedule;
		this.riders = riders;
		this.intents = intents;
		this.plans = plans;
		this.overrides = overrides;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The first of the days from today on, in order, each with its scenes in shooting
	 * order.
	 */
	@Transactional(readOnly = true)
	List<DayReadiness> upcoming(int most) {
		return judged(coming(this.schedule.days()).limit(most).toList(), this.scripts.scenes(), List.of()).days();
	}

	/** All days from today on, and the flagged scenes that no day holds. */
	@Transactional(readOnly = true)
	Board coming() {
		List<Schedule.Day> days = this.schedule.days();
		Set<SceneId> scheduled = days.stream().flatMap((day) -> day.scenes().stream()).collect(Collectors.toSet());
		List<SceneSummary> scenes = this.scripts.scenes();
		return judged(coming(days).toList(), scenes,
				scenes.stream().filter((scene) -> !scene.omitted() && !scheduled.contains(scene.id())).toList());
	}

	/** The days that are over, the latest first. */
	@Transactional(readOnly = true)
	Board past() {
		Instant now = this.clock.instant();
		return judged(this.schedule.days().stream().filter((day) -> day.call().isBefore(now)).toList().reversed(),
				this.scripts.scenes(), List.of());
	}

	private Stream<Schedule.Day> coming(List<Schedule.Day> days) {
		Instant dayBefore = this.clock.instant().minus(Duration.ofHours(18));
		return days.stream().filter((day) -> day.call().isAfter(dayBefore));
	}

	/**
	 * One scene on its next day, or on the last it was shot, or unscheduled.
	 * @throws NotFound if there is no such scene
	 */
	@Transactional(readOnly = true)
	SceneReadiness of(SceneId scene) {
		return of(scene, Optional.empty());
	}

	/**
	 * One scene on one day.
	 * @throws NotFound if the scene is not shot on that day
	 */
	@Transactional(readOnly = true)
	SceneReadiness on(SceneId scene, ShootingDayId day) {
		return of(scene, Optional.of(day));
	}

	private SceneReadiness of(SceneId scene, Optional<ShootingDayId> wanted) {
		SceneSummary summary = this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		List<Schedule.Day> days = this.schedule.daysOf(scene);
		Optional<Schedule.Day> day = wanted.isPresent()
				? days.stream().filter((each) -> each.id().equals(wanted.get())).findFirst()
				: days.stream()
					.filter((each) -> each.call().isAfter(this.clock.instant()))
					.findFirst()
					.or(() -> days.reversed().stream().findFirst());
		if (wanted.isPresent() && day.isEmpty()) {
			throw new NotFound("day");
		}
		return judge(List.of(scene)).readiness(summary, day);
	}

	/**
	 * A producer lets the scene be shot on the day although the condition is missing.
	 * Refused, and recorded as refused, for consent and age.
	 */
	@Transactional
	OverrideOutcome override(SceneId scene, ShootingDayId day, Condition condition, String reason, Viewer viewer) {
		if (!condition.mayBeOverridden()) {
			this.events.publishEvent(new OverrideRefused(scene, condition));
			return new OverrideOutcome.Refused("readiness.override.never");
		}
		SceneReadiness readiness = of(scene, Optional.of(day));
		if (readiness.finding(condition).filter(Finding::isMissing).isEmpty()) {
			return new OverrideOutcome.Refused("readiness.override.notMissing");
		}
		if (!this.overrides.add(new Place(scene, day), condition, reason, viewer.member(), this.clock.instant())) {
			return new OverrideOutcome.Refused("readiness.override.already");
		}
		tell(readiness.scene());
		this.events.publishEvent(new ConditionOverridden(scene, day, condition));
		return new OverrideOutcome.Recorded();
	}

	private void tell(SceneSummary scene) {
		ProductionSummary production = this.productions.current();
		Stream<MemberId> concerned = Stream.concat(this.coordination.coordinatorOf(scene.id()).stream(),
				this.people.of(scene.id()).performing().stream().map(ScenePeople.Participant::performer));
		this.members.findAll(concerned.toList()).values().forEach((member) -> {
			AccountId account = member.account();
			this.events.publishEvent(new MailRequested("readiness.overridden", account, production.id(),
					Map.of("production", production.title(), "name", member.name(), "scene", scene.number()),
					new Subject("scene", scene.id().value()), MailLink.plain("/productions/" + production.id()), null));
		});
	}

	private Board judged(List<Schedule.Day> days, List<SceneSummary> scenes, List<SceneSummary> open) {
		if (days.isEmpty() && open.isEmpty()) {
			return new Board(List.of(), List.of());
		}
		Map<SceneId, SceneSummary> byId = scenes.stream()
			.collect(Collectors.toMap(SceneSummary::id, Function.identity()));
		Judge judge = judge(Stream
			.concat(days.stream().flatMap((day) -> day.scenes().stream()), open.stream().map(SceneSummary::id))
			.distinct()
			.toList());
		List<DayReadiness> judged = days.stream()
			.map((day) -> new DayReadiness(day,
					day.scenes()
						.stream()
						.flatMap((scene) -> Stream.ofNullable(byId.get(scene)))
						.map((scene) -> judge.readiness(scene, Optional.of(day)))
						.toList()))
			.toList();
		return new Board(judged,
				open.stream()
					.map((scene) -> judge.readiness(scene, Optional.empty()))
					.filter(SceneReadiness::flagged)
					.toList());
	}

	private Judge judge(Collection<SceneId> scenes) {
		ProductionSummary production = this.productions.current();
		Map<SceneId, SceneIntimacy> intimacy = this.breakdown.all()
			.stream()
			.filter(SceneIntimacy::flagged)
			.collect(Collectors.toMap(SceneIntimacy::scene, Function.identity()));
		List<SceneId> flagged = scenes.stream().filter(intimacy::containsKey).toList();
		Map<SceneId, PeopleOfScene> named = this.people.of(flagged);
		Map<SceneId, MemberId> coordinators = this.coordination.coordinatorsOf(flagged);
		List<MemberId> involved = Stream
			.concat(coordinators.values().stream(),
					named.values()
						.stream()
						.flatMap((each) -> each.people().stream())
						.map(ScenePeople.Participant::performer))
			.distinct()
			.toList();
		return new Judge(intimacy, named, this.riders.of(flagged), this.members.findAll(involved), coordinators,
				this.coordination.asked().stream().map(Coordination.Asked::scene).collect(Collectors.toSet()),
				this.intents.of(flagged), this.plans.of(flagged), this.overrides.all(),
				this.agreements.strictest(production.agreements()), production, this.clock.instant());
	}

	/**
	 * What was judged at one moment.
	 *
	 * @param days in the order in which they are shown
	 * @param unscheduled flagged scenes of the newest draft that no day holds
	 */
	record Board(List<DayReadiness> days, List<SceneReadiness> unscheduled) {

	}

	/**
	 * A shooting day with the readiness of its scenes.
	 */
	record DayReadiness(Schedule.Day day, List<SceneReadiness> scenes) {

		/** Only flagged scenes are asked anything. */
		public List<SceneReadiness> flagged() {
			return this.scenes.stream().filter(SceneReadiness::flagged).toList();
		}

	}

	/**
	 * All that was loaded for a set of scenes, at one moment.
	 */
	private record Judge(Map<SceneId, SceneIntimacy> intimacy, Map<SceneId, PeopleOfScene> people,
			Map<SceneId, List<RiderStanding>> riders, Map<MemberId, MemberSummary> members,
			Map<SceneId, MemberId> coordinators, Set<SceneId> asked, Map<SceneId, IntentStanding> intents,
			Map<SceneId, PlanStanding> plans, Map<Place, List<ReadinessOverride>> overrides, AgreementTerms terms,
			ProductionSummary production, Instant now) {

		SceneReadiness readiness(SceneSummary scene, Optional<Schedule.Day> day) {
			SceneIntimacy flags = this.intimacy.get(scene.id());
			PeopleOfScene named = this.people.get(scene.id());
			if (flags == null || named == null || flags.need() == SceneIntimacy.Need.NONE) {
				return new SceneReadiness(scene, day, false, List.of(), List.of());
			}
			Optional<String> coordinator = Optional.ofNullable(this.coordinators.get(scene.id()))
				.map(this.members::get)
				.map(MemberSummary::name);
			SceneFacts facts = new SceneFacts(scene, day, flags, named, this.riders.getOrDefault(scene.id(), List.of()),
					this.members, coordinator, this.asked.contains(scene.id()),
					Optional.ofNullable(this.intents.get(scene.id())), Optional.ofNullable(this.plans.get(scene.id())),
					this.terms, this.production.zone(), this.now);
			List<ReadinessOverride> made = day.map((each) -> new Place(scene.id(), each.id()))
				.map((place) -> this.overrides.getOrDefault(place, List.of()))
				.orElse(List.of());
			return new SceneReadiness(scene, day, true, overridden(Conditions.judge(facts), made), made);
		}

		private static List<Finding> overridden(List<Finding> findings, List<ReadinessOverride> made) {
			Map<Condition, ReadinessOverride> byCondition = new HashMap<>();
			made.forEach((each) -> byCondition.put(each.condition(), each));
			return findings.stream()
				.map((finding) -> (finding.isMissing() && finding.condition().mayBeOverridden()
						&& byCondition.containsKey(finding.condition())) ? finding.overridden() : finding)
				.toList();
		}

	}

}
