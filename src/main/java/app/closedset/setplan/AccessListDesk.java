package app.closedset.setplan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.closedset.core.Crumb;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Viewer;
import app.closedset.production.Productions;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access list of the day: who is in, who left, and who came in without being on it.
 */
@Service
class AccessListDesk {

	/** A shooting day may pass midnight, and is never longer. */
	private static final Duration DAY = Duration.ofHours(18);

	private static final Limit SHOWN = Limit.of(500);

	private final Plans plans;

	private final AccessVisits visits;

	private final PlanAccess access;

	private final Scripts scripts;

	private final Productions productions;

	private final PlanMail mail;

	private final Clock clock;

	AccessListDesk(Plans plans, AccessVisits visits, PlanAccess access, Scripts scripts, Productions productions,
			PlanMail mail, Clock clock) {
		this.plans = plans;
		this.visits = visits;
		this.access = access;
		this.scripts = scripts;
		this.productions = productions;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * @throws NotFound if there is no published plan, or this person does not keep its
	 * list
	 */
	@Transactional(readOnly = true)
	AccessListPage page(PlanId id, Viewer viewer) {
		ClosedSetPlan plan = this.plans.findById(id)
			.filter((each) -> this.access.keepsDoor(each, viewer))
			.orElseThrow(() -> new NotFound("plan"));
		Instant begin = this.clock.instant().minus(DAY);
		List<AccessVisit> all = this.visits.findByPlanOrderByEnteredAtDesc(id, SHOWN);
		List<AccessVisit> today = all.stream().filter((visit) -> visit.enteredAt().isAfter(begin)).toList();
		Set<UUID> listed = plan.admitted().stream().map(PlanPerson::id).collect(Collectors.toSet());
		String number = this.scripts.scene(plan.scene()).map(SceneSummary::number).orElse("");
		String list = "/productions/" + viewer.production() + "/plans";
		return new AccessListPage(list + "/" + id + "/access-list",
				new PlanPage.Heading(this.productions.current().title(), number, plan.planVersion(), viewer.name()),
				plan.admitted()
					.stream()
					.sorted(Comparator.comparing(PlanPerson::onCall).thenComparing(PlanPerson::name))
					.map((person) -> new AccessListPage.Line(person.id(), person.name(), person.function(),
							person.onCall(), newest(today, person.id()).map(AccessListDesk::shown).orElse(null)))
					.toList(),
				today.stream()
					.filter((visit) -> listed.stream().noneMatch(visit::isOf))
					.map(AccessListDesk::shown)
					.toList(),
				all.stream().filter((visit) -> !visit.enteredAt().isAfter(begin)).map(AccessListDesk::shown).toList(),
				(int) today.stream().filter(AccessVisit::isInside).count(),
				List.of(Crumb.message(list, "setplan.list.title"),
						Crumb.text(this.access.reads(plan, viewer) ? list + "/" + id : null, number),
						Crumb.message(null, "setplan.access")));
	}

	private static AccessListPage.Visit shown(AccessVisit visit) {
		return new AccessListPage.Visit(visit.id(), visit.name(), visit.function(), visit.reason(), visit.isException(),
				visit.enteredAt(), visit.leftAt());
	}

	/** Someone on the list came in; who is in already is in. */
	@Transactional
	void enter(PlanId id, UUID person, Viewer viewer) {
		ClosedSetPlan plan = held(id, viewer);
		PlanPerson named = plan.admitted()
			.stream()
			.filter((each) -> each.id().equals(person))
			.findFirst()
			.orElseThrow(() -> new NotFound("person of the plan"));
		Instant begin = this.clock.instant().minus(DAY);
		boolean inside = newest(this.visits.findByPlanOrderByEnteredAtDesc(id, SHOWN), person)
			.filter((visit) -> visit.isInside() && visit.enteredAt().isAfter(begin))
			.isPresent();
		if (!inside) {
			this.visits.save(AccessVisit.of(named, id, viewer.member(), this.clock.instant()));
		}
	}

	private static Optional<AccessVisit> newest(List<AccessVisit> newestFirst, UUID person) {
		return newestFirst.stream().filter((visit) -> visit.isOf(person)).findFirst();
	}

	/** Someone went out; who is out already is out. */
	@Transactional
	void leave(PlanId id, UUID visit, Viewer viewer) {
		held(id, viewer);
		AccessVisit ended = this.visits.findByIdAndPlan(visit, id).orElseThrow(() -> new NotFound("visit"));
		this.visits.save(ended.left(viewer.member(), this.clock.instant()));
	}

	/**
	 * Someone came in who is not on the list; those who prepare the plan are told.
	 * @return why it cannot be noted as an exception; then nothing is stored
	 */
	@Transactional
	Optional<PlanRowRefusal> except(PlanId id, ExceptionForm form, Viewer viewer) {
		ClosedSetPlan plan = held(id, viewer);
		UUID visit = (form.id() != null) ? form.id() : UUID.randomUUID();
		if (this.visits.findByIdAndPlan(visit, id).isPresent()) {
			return Optional.empty();
		}
		Optional<PlanRowRefusal> refusal = plan.refuses(PlanPerson.named(visit, null, PlanForm.typed(form.name()),
				PlanForm.typed(form.function()), PlanForm.typed(form.reason()), false, false));
		if (refusal.isEmpty()) {
			this.visits.save(AccessVisit.exception(visit, id, form, viewer.member(), this.clock.instant()));
			this.mail.exception(plan);
		}
		return refusal;
	}

	private ClosedSetPlan held(PlanId id, Viewer viewer) {
		return this.access.held(id, (plan) -> this.access.keepsDoor(plan, viewer));
	}

}
