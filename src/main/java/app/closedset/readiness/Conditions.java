package app.closedset.readiness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.closedset.agreement.NoticeRule;
import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.breakdown.ScenePeople.Participant;
import app.closedset.production.MemberSummary;
import app.closedset.readiness.Finding.Sentence;
import app.closedset.rider.RiderStanding;
import app.closedset.setplan.PlanStandings.PlanStanding;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of readiness, one function each, in the order in which people see them.
 * They judge facts and change nothing.
 */
final class Conditions {

	private static final List<Function<SceneFacts, Finding>> ALL = List.of(Conditions::peopleConfirmed,
			Conditions::riders, Conditions::notice, Conditions::ages, Conditions::coordinator,
			Conditions::intentDiscussed, Conditions::planApproved, Conditions::planAcknowledged);

	private Conditions() {
	}

	/** One finding for each condition. */
	static List<Finding> judge(SceneFacts facts) {
		return ALL.stream().map((condition) -> condition.apply(facts)).toList();
	}

	/** A coordinator and a first assistant director have both said who takes part. */
	private static Finding peopleConfirmed(SceneFacts facts) {
		String href = "/scenes/" + facts.scene().id() + "/people";
		List<Sentence> missing = new ArrayList<>();
		if (facts.people().performing().isEmpty()) {
			missing.add(Sentence.of("readiness.people.nobody"));
		}
		if (facts.people().byCoordinator() == null) {
			missing.add(Sentence.of("readiness.people.coordinator"));
		}
		if (facts.people().byFirstAd() == null) {
			missing.add(Sentence.of("readiness.people.firstAd"));
		}
		if (!missing.isEmpty()) {
			return Finding.missing(Condition.PEOPLE_CONFIRMED, missing, callOf(facts), href);
		}
		return Finding.holds(Condition.PEOPLE_CONFIRMED, "readiness.people.confirmed",
				facts.people().performing().size());
	}

	/**
	 * Each person who performs or is exposed has a rider in force that the script has not
	 * moved under.
	 */
	private static Finding riders(SceneFacts facts) {
		List<Sentence> missing = new ArrayList<>();
		for (Participant person : facts.people().performing()) {
			Optional<RiderStanding> standing = facts.riderOf(person.performer());
			if (standing.isEmpty()) {
				missing.add(Sentence.of("readiness.rider.none", person.name()));
			}
			else if (!standing.get().inForce()) {
				missing.add(Sentence.of("readiness.rider.notInForce", person.name()));
			}
			else if (standing.get().stale()) {
				missing.add(Sentence.of("readiness.rider.stale", person.name()));
			}
			else if (facts.intimacy().need() == Need.RIDER && !standing.get().full()) {
				missing.add(Sentence.of("readiness.rider.touchOnly", person.name()));
			}
		}
		if (facts.people().performing().isEmpty()) {
			missing.add(Sentence.of("readiness.people.nobody"));
		}
		if (!missing.isEmpty()) {
			return Finding.missing(Condition.RIDERS, missing, latest(facts, facts.terms().notice().signed()),
					"/riders?scene=" + facts.scene().id());
		}
		return Finding.holds(Condition.RIDERS, "readiness.rider.inForce", facts.people().performing().size());
	}

	/**
	 * Told, delivered and signed early enough before the call, each as the strictest of
	 * the production's agreements asks.
	 */
	private static Finding notice(SceneFacts facts) {
		if (facts.day().isEmpty()) {
			return Finding.missing(Condition.NOTICE, List.of(Sentence.of("readiness.notice.noCall")), null,
					"/schedule");
		}
		NoticeRule rule = facts.terms().notice();
		List<Sentence> missing = new ArrayList<>();
		for (Participant person : facts.people().performing()) {
			Optional<RiderStanding> standing = facts.riderOf(person.performer());
			late(facts, person, rule.told(), standing.map(RiderStanding::toldAt), "told").ifPresent(missing::add);
			late(facts, person, rule.delivered(), standing.map(RiderStanding::deliveredAt), "delivered")
				.ifPresent(missing::add);
			late(facts, person, rule.signed(), standing.map(RiderStanding::signedAt), "signed").ifPresent(missing::add);
		}
		if (facts.people().performing().isEmpty()) {
			missing.add(Sentence.of("readiness.people.nobody"));
		}
		Instant due = latest(facts, longest(rule));
		if (!missing.isEmpty()) {
			return Finding.missing(Condition.NOTICE, missing, due, "/riders?scene=" + facts.scene().id());
		}
		return (due != null) ? Finding.heldBy(Condition.NOTICE, due, "readiness.notice.kept")
				: Finding.notAsked(Condition.NOTICE, "readiness.notice.notAsked");
	}

	private static Optional<Sentence> late(SceneFacts facts, Participant person, Duration notice,
			Optional<Instant> happened, String which) {
		Instant latest = latest(facts, notice);
		if (latest == null || happened.filter((at) -> !at.isAfter(latest)).isPresent()) {
			return Optional.empty();
		}
		boolean tooLate = happened.isPresent() || facts.now().isAfter(latest);
		return Optional
			.of(Sentence.by(latest, "readiness.notice." + which + (tooLate ? ".late" : ".missing"), person.name()));
	}

	/**
	 * Everyone who performs or is exposed is known to be 18 or older on the day; an
	 * unknown age counts as under 18.
	 */
	private static Finding ages(SceneFacts facts) {
		LocalDate day = facts.day()
			.map((scheduled) -> scheduled.date())
			.orElse(facts.now().atZone(facts.zone()).toLocalDate());
		List<Sentence> missing = new ArrayList<>();
		for (Participant person : facts.people().performing()) {
			MemberSummary member = facts.members().get(person.performer());
			if (member == null || !member.ageIsKnown()) {
				missing.add(Sentence.of("readiness.age.unknown", person.name()));
			}
			else if (!member.isAdultOn(day)) {
				missing.add(Sentence.of("readiness.age.minor", person.name()));
			}
		}
		if (facts.people().performing().isEmpty()) {
			missing.add(Sentence.of("readiness.people.nobody"));
		}
		if (!missing.isEmpty()) {
			return Finding.missing(Condition.AGES, missing, callOf(facts), "/people");
		}
		return Finding.holds(Condition.AGES, "readiness.age.adults", facts.people().performing().size());
	}

	/**
	 * A coordinator is engaged wherever a full rider is needed or a performer asked for
	 * one.
	 */
	private static Finding coordinator(SceneFacts facts) {
		if (facts.coordinator().isPresent()) {
			return Finding.holds(Condition.COORDINATOR, "readiness.coordinator.engaged", facts.coordinator().get());
		}
		if (facts.intimacy().need() == Need.RIDER || facts.coordinatorAsked()) {
			return Finding.missing(Condition.COORDINATOR,
					List.of(Sentence
						.of(facts.coordinatorAsked() ? "readiness.coordinator.asked" : "readiness.coordinator.none")),
					callOf(facts), "/engagements");
		}
		return Finding.notAsked(Condition.COORDINATOR, "readiness.coordinator.notAsked");
	}

	/**
	 * Director and coordinator have discussed what the scene asks, as the director last
	 * said it.
	 */
	private static Finding intentDiscussed(SceneFacts facts) {
		if (facts.intent().filter((standing) -> standing == IntentStanding.DISCUSSED).isPresent()) {
			return Finding.holds(Condition.INTENT_DISCUSSED, "readiness.intent.discussed");
		}
		return Finding.missing(Condition.INTENT_DISCUSSED,
				List.of(Sentence
					.of(facts.intent().isPresent() ? "readiness.intent.notDiscussed" : "readiness.intent.none")),
				callOf(facts), "/scenes/" + facts.scene().id() + "/intent");
	}

	/**
	 * The closed-set plan is approved by a coordinator and a first assistant director.
	 */
	private static Finding planApproved(SceneFacts facts) {
		String href = "/scenes/" + facts.scene().id() + "/plan";
		if (facts.plan().isEmpty()) {
			return Finding.missing(Condition.PLAN_APPROVED, List.of(Sentence.of("readiness.plan.none")), callOf(facts),
					href);
		}
		PlanStanding plan = facts.plan().get();
		List<Sentence> missing = new ArrayList<>();
		if (!plan.byCoordinator()) {
			missing.add(Sentence.of("readiness.plan.coordinator"));
		}
		if (!plan.byFirstAd()) {
			missing.add(Sentence.of("readiness.plan.firstAd"));
		}
		return missing.isEmpty() ? Finding.holds(Condition.PLAN_APPROVED, "readiness.plan.approved", plan.version())
				: Finding.missing(Condition.PLAN_APPROVED, missing, callOf(facts), href);
	}

	/** Everyone whom the plan names has acknowledged its rules. */
	private static Finding planAcknowledged(SceneFacts facts) {
		Optional<PlanStanding> plan = facts.plan().filter(PlanStanding::approved);
		if (plan.isEmpty()) {
			return Finding.missing(Condition.PLAN_ACKNOWLEDGED, List.of(Sentence.of("readiness.plan.notPublished")),
					callOf(facts), "/scenes/" + facts.scene().id() + "/plan");
		}
		int open = plan.get().named() - plan.get().acknowledged();
		if (open > 0) {
			return Finding.missing(Condition.PLAN_ACKNOWLEDGED,
					List.of(Sentence.of("readiness.plan.toAcknowledge", open, plan.get().named())), callOf(facts),
					"/scenes/" + facts.scene().id() + "/plan");
		}
		return Finding.holds(Condition.PLAN_ACKNOWLEDGED, "readiness.plan.acknowledged", plan.get().named());
	}

	private static @Nullable Instant callOf(SceneFacts facts) {
		return facts.day().map((day) -> day.call()).orElse(null);
	}

	/**
	 * The last moment that keeps this notice, or nothing if there is no call or no such
	 * rule.
	 */
	private static @Nullable Instant latest(SceneFacts facts, Duration notice) {
		if (notice.isZero() || facts.day().isEmpty()) {
			return null;
		}
		return NoticeRule.latest(facts.day().get().call(), notice, facts.zone());
	}

	private static Duration longest(NoticeRule rule) {
		return List.of(rule.told(), rule.delivered(), rule.signed())
			.stream()
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
	}

}
