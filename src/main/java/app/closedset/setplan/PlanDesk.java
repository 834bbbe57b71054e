package app.closedset.setplan;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.closedset.core.Forbidden;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a plan: drafted, approved by two, published, acknowledged, and made smaller
 * by a performer.
 */
@Service
class PlanDesk {

	private final Plans plans;

	private final PlanAccess access;

	private final PlanDrafting drafting;

	private final Scripts scripts;

	private final PlanMail mail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanDesk(Plans plans, PlanAccess access, PlanDrafting drafting, Scripts scripts, PlanMail mail,
			ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.access = access;
		this.drafting = drafting;
		this.scripts = scripts;
		this.mail = mail;
		this.events = events;
		this.clock = clock;
	}

	/** Drafts the plan of a scene from what is agreed; one that exists is kept. */
	@Transactional
	PlanId draft(SceneId scene, Viewer viewer) {
		this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		if (!this.access.prepares(viewer, scene)) {
			throw new Forbidden("draft the plan");
		}
		return this.plans.findByScene(scene)
			.map(ClosedSetPlan::id)
			.orElseGet(() -> this.plans.save(this.drafting.draft(scene)).id());
	}

	/**
	 * @return what stands against it; then nothing is stored but that it was refused
	 */
	@Transactional
	Set<PlanRefusal> approve(PlanId id, boolean asCoordinator, @Nullable Integer seen, Viewer viewer) {
		ClosedSetPlan plan = this.access.held(id, (each) -> this.access.prepares(viewer, each.scene()));
		if (!viewer.isAny(asCoordinator ? Role.COORDINATOR : Role.FIRST_AD)) {
			throw new Forbidden("approve the plan");
		}
		plan.expectRevision(seen);
		if (plan.approved(asCoordinator)) {
			return Set.of();
		}
		Set<PlanRefusal> refusals = plan.refusals(viewer.member(), asCoordinator);
		if (asCoordinator && !this.access.coordinates(viewer, plan.scene())) {
			refusals.add(PlanRefusal.NOT_ENGAGED);
		}
		if (!refusals.isEmpty()) {
			this.events.publishEvent(new PlanRecorded(id, "setplan.approval.refused",
					Map.of("reasons", refusals.stream().map(Enum::name).collect(Collectors.joining(" ")))));
			return refusals;
		}
		this.plans.save(plan.approved(viewer.member(), asCoordinator, this.clock.instant()));
		if (plan.published()) {
			this.mail.published(plan);
		}
		return refusals;
	}

	/** The viewer read the rules of the revision that they saw. */
	@Transactional
	void acknowledge(PlanId id, @Nullable Integer seen, Viewer viewer) {
		ClosedSetPlan plan = this.access.held(id, (each) -> each.published() && each.names(viewer.member()));
		plan.expectRevision(seen);
		UUID own = plan.named(viewer.member()).orElseThrow(() -> new NotFound("plan")).id();
		this.plans.save(plan.acknowledged(own, viewer.member(), false, this.clock.instant()));
	}

	/** Someone without an account signed the rules on paper. */
	@Transactional
	void acknowledgedOnPaper(PlanId id, UUID person, @Nullable Integer seen, Viewer viewer) {
		ClosedSetPlan plan = this.access.held(id,
				(each) -> each.published() && this.access.prepares(viewer, each.scene())
						&& each.admitted().stream().anyMatch((one) -> one.id().equals(person) && one.member() == null));
		plan.expectRevision(seen);
		this.plans.save(plan.acknowledged(person, viewer.member(), true, this.clock.instant()));
	}

	/** A performer strikes a name; one that is out already stays out. */
	@Transactional
	void strike(PlanId id, UUID person, Viewer performer) {
		ClosedSetPlan plan = this.access.held(id, (each) -> this.access.strikes(each, performer));
		PlanPerson named = plan.people()
			.stream()
			.filter((each) -> each.id().equals(person) && (each.keptOut() || plan.mayBeStruck(each)))
			.findFirst()
			.orElseThrow(() -> new NotFound("person of the plan"));
		if (!named.keptOut()) {
			this.plans.save(plan.struck(person, performer.member(), this.clock.instant()));
			this.mail.struck(plan);
		}
	}

	/** The performer takes their own strike back. */
	@Transactional
	void lift(PlanId id, UUID person, Viewer performer) {
		ClosedSetPlan plan = this.access.held(id, (each) -> this.access.reads(each, performer));
		boolean held = plan.people().stream().anyMatch((each) -> each.id().equals(person) && each.keptOut());
		this.plans.save(plan.lifted(person, performer.member(), this.clock.instant()));
		if (held) {
			this.mail.lifted(plan);
		}
	}

}
