package app.closedset.setplan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.ScenePeople;
import app.closedset.core.Choice;
import app.closedset.core.Forbidden;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.rider.RiderStandings;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is done with closed-set plans.
 */
@Service
class PlanDesk implements PlanStandings {

	private static final Set<Role> NEVER_IN_THE_ROOM = Set.of(Role.REFERENT, Role.REPRESENTATIVE);

	private final Plans plans;

	private final Scripts scripts;

	private final Breakdown breakdown;

	private final ScenePeople scenePeople;

	private final RiderStandings riders;

	private final Coordination coordination;

	private final Members members;

	private final Productions productions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanDesk(Plans plans, Scripts scripts, Breakdown breakdown, ScenePeople scenePeople, RiderStandings riders,
			Coordination coordination, Members members, Productions productions, ApplicationEventPublisher events,
			Clock clock) {
		this.plans = plans;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.scenePeople = scenePeople;
		this.riders = riders;
		this.coordination = coordination;
		this.members = members;
		this.productions = productions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, PlanStanding> of(Collection<SceneId> scenes) {
		return scenes.isEmpty() ? Map.of()
				: this.plans.ofScenes(scenes)
					.stream()
					.collect(Collectors.toMap(ClosedSetPlan::scene, ClosedSetPlan::standing));
	}

	@Transactional(readOnly = true)
	PlanPage.Overview list(Viewer viewer) {
		String base = "/productions/" + viewer.production();
		Map<SceneId, ClosedSetPlan> plans = new HashMap<>();
		this.plans.all()
			.stream()
			.filter((plan) -> listed(plan, viewer))
			.forEach((plan) -> plans.put(plan.scene(), plan));
		Set<SceneId> flagged = reads(viewer) ? this.breakdown.all()
			.stream()
			.filter(SceneIntimacy::flagged)
			.map(SceneIntimacy::scene)
			.collect(Collectors.toSet()) : Set.of();
		List<PlanPage.Row> rows = new ArrayList<>();
		for (SceneSummary scene : this.scripts.scenes()) {
			ClosedSetPlan plan = plans.get(scene.id());
			if (plan != null) {
				String page = base + "/plans/" + plan.id() + (mayRead(plan, viewer) ? "" : "/access-list");
				boolean own = plan.published() && toAcknowledge(plan, viewer);
				rows.add(new PlanPage.Row(scene.number(), page, plan.published() && !own ? "ready" : "waiting", own
						? "setplan.state.own" : plan.published() ? "setplan.state.published" : "setplan.state.draft"));
			}
			else if (flagged.contains(scene.id())) {
				rows.add(new PlanPage.Row(scene.number(), base + "/scenes/" + scene.id() + "/plan", "missing",
						"setplan.state.none"));
			}
		}
		return new PlanPage.Overview(base, rows, edits(viewer));
	}

	@Transactional(readOnly = true)
	Optional<PlanId> planOf(SceneId scene, Viewer viewer) {
		this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		return this.plans.findByScene(scene).filter((plan) -> mayRead(plan, viewer)).map(ClosedSetPlan::id);
	}

	String number(SceneId scene) {
		return this.scripts.scene(scene).map(SceneSummary::number).orElse("");
	}

	/** Drafts the plan of a scene from what is agreed; one that exists is kept. */
	@Transactional
	PlanId draft(SceneId scene) {
		this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		return this.plans.findByScene(scene).map(ClosedSetPlan::id).orElseGet(() -> {
			Map<MemberId, PlanPerson> people = new HashMap<>();
			this.scenePeople.of(scene)
				.performing()
				.forEach((each) -> people.putIfAbsent(each.performer(), person(each.performer().value(), each.name(),
						each.character().isBlank() ? "-" : each.character(), "", false, true)));
			List<PlanGarment> garments = this.riders.garments(scene)
				.stream()
				.map((each) -> new PlanGarment(UUID.randomUUID(), each.performer().value(), each.garment(), ""))
				.toList();
			return this.plans.save(ClosedSetPlan.drafted(scene, List.copyOf(people.values()), garments)).id();
		});
	}

	static PlanPerson person(@Nullable UUID member, String name, String function, String reason, boolean onCall,
			boolean essential) {
		return new PlanPerson(UUID.randomUUID(), member, name, function, reason, onCall, essential, null, null, null,
				null, null);
	}

	@Transactional(readOnly = true)
	PlanPage page(PlanId id, Viewer viewer) {
		ClosedSetPlan plan = find(id);
		if (!mayRead(plan, viewer)) {
			throw new NotFound("plan");
		}
		return pageOf(plan, viewer);
	}

	/** For the set team: names and functions of a published plan. */
	@Transactional(readOnly = true)
	PlanPage accessList(PlanId id, Viewer viewer) {
		ClosedSetPlan plan = find(id);
		if (!plan.published() && !reads(viewer)) {
			throw new NotFound("plan");
		}
		return pageOf(plan, viewer);
	}

	private PlanPage pageOf(ClosedSetPlan plan, Viewer viewer) {
		ProductionSummary production = this.productions.current();
		List<MemberSummary> all = this.members.all();
		Map<UUID, String> names = all.stream().collect(Collectors.toMap((m) -> m.id().value(), MemberSummary::name));
		boolean edits = edits(viewer);
		return new PlanPage("/productions/" + viewer.production() + "/plans/" + plan.id(), plan.id(),
				production.title(), viewer.name(), number(plan.scene()), plan.planVersion(), plan.version(),
				plan.published(), plan.byCoordinator(), plan.byFirstAd(), plan.rules(),
				plan.people()
					.stream()
					.filter((each) -> edits || !each.struck())
					.sorted(Comparator.comparing(PlanPerson::name))
					.map((each) -> new PlanPage.Person(each.id(), each.name(), each.function(), each.reason(),
							each.onCall(), each.essential(), each.struck(), each.member() == null,
							each.acknowledged(plan.planVersion()) ? each.acknowledgedAt() : null))
					.toList(),
				plan.garments()
					.stream()
					.map((each) -> new PlanPage.Garment(each.id(), names.getOrDefault(each.performer(), ""),
							each.garment(), each.heldBy()))
					.toList(),
				plan.risks(), edits,
				viewer.isAny(Role.COORDINATOR) && !plan.byCoordinator()
						&& this.coordination.isEngagedOn(viewer.member(), plan.scene()),
				viewer.isAny(Role.FIRST_AD) && !plan.byFirstAd(), plan.published() && toAcknowledge(plan, viewer),
				plan.published() && viewer.isAny(Role.FIRST_AD), mayStrike(plan, viewer),
				all.stream()
					.filter((each) -> !NEVER_IN_THE_ROOM.containsAll(each.roles()))
					.map((each) -> Choice.text(each.id().toString(), each.name()))
					.toList(),
				all.stream()
					.filter((each) -> plan.names(each.id()) && each.roles().contains(Role.PERFORMER))
					.map((each) -> Choice.text(each.id().toString(), each.name()))
					.toList());
	}

	@Transactional
	void rule(PlanId id, PlanForm form) {
		this.plans.save(expected(id, form.version()).ruled(form));
	}

	/**
	 * @return false if there is no such member, or a performer struck them; nothing is
	 * stored
	 */
	@Transactional
	boolean admit(PlanId id, PersonForm form) {
		ClosedSetPlan plan = expected(id, form.version());
		String chosen = PlanForm.typed(form.member());
		MemberSummary member = chosen.isEmpty() ? null : this.members.all()
			.stream()
			.filter((each) -> each.id().toString().equals(chosen) && !NEVER_IN_THE_ROOM.containsAll(each.roles()))
			.findFirst()
			.orElse(null);
		String name = (member != null) ? member.name() : PlanForm.typed(form.name());
		boolean struck = member != null
				&& plan.people().stream().anyMatch((each) -> each.struck() && each.is(member.id()));
		if ((member == null && !chosen.isEmpty()) || name.isEmpty() || struck) {
			return false;
		}
		this.plans.save(plan.admitting(person((member != null) ? member.id().value() : null, name,
				PlanForm.typed(form.function()), PlanForm.typed(form.reason()), Boolean.TRUE.equals(form.onCall()),
				Boolean.TRUE.equals(form.essential()))));
		return true;
	}

	@Transactional
	void removePerson(PlanId id, UUID person, long version) {
		this.plans.save(expected(id, version).withoutPerson(person));
	}

	/**
	 * @return false if the performer is not named in the plan; nothing is stored
	 */
	@Transactional
	boolean addGarment(PlanId id, MemberId performer, String garment, String heldBy, long version) {
		ClosedSetPlan plan = expected(id, version);
		if (!plan.names(performer)) {
			return false;
		}
		this.plans.save(plan.with(new PlanGarment(UUID.randomUUID(), performer.value(), garment, heldBy)));
		return true;
	}

	@Transactional
	void removeGarment(PlanId id, UUID garment, long version) {
		this.plans.save(expected(id, version).withoutGarment(garment));
	}

	@Transactional
	void addRisk(PlanId id, String hazard, String measure, String owner, long version) {
		this.plans.save(expected(id, version).with(new PlanRisk(UUID.randomUUID(), hazard, measure, owner)));
	}

	@Transactional
	void removeRisk(PlanId id, UUID risk, long version) {
		this.plans.save(expected(id, version).withoutRisk(risk));
	}

	/**
	 * @return what stands against it; then nothing is stored but that it was refused
	 */
	@Transactional
	Set<PlanRefusal> approve(PlanId id, boolean asCoordinator, long version, Viewer viewer) {
		ClosedSetPlan plan = expected(id, version);
		if (!viewer.isAny(asCoordinator ? Role.COORDINATOR : Role.FIRST_AD)) {
			throw new Forbidden("approve the plan");
		}
		Set<PlanRefusal> refusals = plan.refusals(viewer.member(), asCoordinator);
		if (asCoordinator && !this.coordination.isEngagedOn(viewer.member(), plan.scene())) {
			refusals.add(PlanRefusal.NOT_ENGAGED);
		}
		if (!refusals.isEmpty()) {
			this.events.publishEvent(new PlanRecorded(id, "setplan.approval.refused",
					Map.of("reasons", refusals.stream().map(Enum::name).collect(Collectors.joining(" ")))));
			return refusals;
		}
		if (asCoordinator ? plan.byCoordinator() : plan.byFirstAd()) {
			return refusals;
		}
		this.plans.save(plan.approved(viewer.member(), asCoordinator, this.clock.instant()));
		if (plan.published()) {
			List<MemberId> named = plan.admitted()
				.stream()
				.map(PlanPerson::member)
				.filter(Objects::nonNull)
				.map(MemberId::new)
				.toList();
			this.members.findAll(named).values().forEach((member) -> tell(member, "setplan.published", id));
		}
		return refusals;
	}

	@Transactional
	void acknowledge(PlanId id, long version, Viewer viewer) {
		ClosedSetPlan plan = expected(id, version);
		PlanPerson own = plan.admitted()
			.stream()
			.filter((each) -> plan.published() && each.is(viewer.member()))
			.findFirst()
			.orElseThrow(() -> new NotFound("plan"));
		this.plans.save(plan.acknowledged(own.id(), viewer.member(), false, this.clock.instant()));
	}

	/** Someone without an account signed the rules on paper. */
	@Transactional
	void acknowledgedOnPaper(PlanId id, UUID person, long version, Viewer firstAd) {
		ClosedSetPlan plan = expected(id, version);
		if (!plan.published()
				|| plan.admitted().stream().noneMatch((each) -> each.id().equals(person) && each.member() == null)) {
			throw new NotFound("person of the plan");
		}
		this.plans.save(plan.acknowledged(person, firstAd.member(), true, this.clock.instant()));
	}

	@Transactional
	void strike(PlanId id, UUID person, long version, Viewer viewer) {
		ClosedSetPlan plan = find(id);
		if (!mayStrike(plan, viewer)
				|| plan.admitted().stream().noneMatch((each) -> each.id().equals(person) && !each.essential())) {
			throw new NotFound("person of the plan");
		}
		plan.expect(version);
		this.plans.save(plan.struck(person, viewer.member(), this.clock.instant()));
		Stream
			.concat(this.coordination.coordinatorOf(plan.scene()).flatMap(this.members::find).stream(),
					this.members.with(Role.FIRST_AD).stream())
			.distinct()
			.forEach((member) -> tell(member, "setplan.struck", id));
	}

	private void tell(MemberSummary member, String message, PlanId plan) {
		ProductionSummary production = this.productions.current();
		this.events.publishEvent(new MailRequested(message, member.account(), production.id(),
				Map.of("production", production.title(), "name", member.name()), PlanRecorded.subject(plan),
				MailLink.plain("/productions/" + production.id() + "/plans/" + plan), null));
	}

	private boolean mayStrike(ClosedSetPlan plan, Viewer viewer) {
		return plan.published() && viewer.isAny(Role.PERFORMER) && plan.names(viewer.member())
				&& this.scenePeople.of(plan.scene())
					.performing()
					.stream()
					.anyMatch((each) -> each.performer().equals(viewer.member()));
	}

	private static boolean toAcknowledge(ClosedSetPlan plan, Viewer viewer) {
		return plan.admitted()
			.stream()
			.anyMatch((each) -> each.is(viewer.member()) && !each.acknowledged(plan.planVersion()));
	}

	private static boolean listed(ClosedSetPlan plan, Viewer viewer) {
		return mayRead(plan, viewer) || (plan.published() && viewer.isAny(Role.SET_TEAM));
	}

	private static boolean mayRead(ClosedSetPlan plan, Viewer viewer) {
		return reads(viewer) || (plan.published() && plan.names(viewer.member()));
	}

	private static boolean reads(Viewer viewer) {
		return viewer.isAny(Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE);
	}

	private static boolean edits(Viewer viewer) {
		return viewer.isAny(Role.COORDINATOR, Role.FIRST_AD);
	}

	private ClosedSetPlan expected(PlanId id, @Nullable Long version) {
		ClosedSetPlan plan = find(id);
		plan.expect((version != null) ? version : -1);
		return plan;
	}

	private ClosedSetPlan find(PlanId id) {
		return this.plans.findById(id).orElseThrow(() -> new NotFound("plan"));
	}

}
