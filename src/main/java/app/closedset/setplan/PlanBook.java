package app.closedset.setplan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import app.closedset.setplan.PlanListPage.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All plans of the production at once: how they stand, and for whom.
 */
@Service
class PlanBook implements PlanStandings {

	private final Plans plans;

	private final PlanAccess access;

	private final Scripts scripts;

	private final Breakdown breakdown;

	private final Schedule schedule;

	private final Clock clock;

	PlanBook(Plans plans, PlanAccess access, Scripts scripts, Breakdown breakdown, Schedule schedule, Clock clock) {
		this.plans = plans;
		this.access = access;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.schedule = schedule;
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

	/** Every plan that the viewer may know of, and flagged scenes that have none yet. */
	@Transactional(readOnly = true)
	PlanListPage list(Viewer viewer) {
		Map<SceneId, ClosedSetPlan> plans = this.plans.all()
			.stream()
			.collect(Collectors.toMap(ClosedSetPlan::scene, (plan) -> plan));
		Set<SceneId> flagged = PlanAccess.follows(viewer) ? this.breakdown.all()
			.stream()
			.filter(SceneIntimacy::flagged)
			.map(SceneIntimacy::scene)
			.collect(Collectors.toSet()) : Set.of();
		List<SceneSummary> scenes = this.scripts.scenes();
		Predicate<SceneId> prepared = this.access.prepared(viewer, scenes.stream().map(SceneSummary::id).toList());
		Map<SceneId, Instant> calls = nextCalls();
		List<PlanListPage.Row> rows = new ArrayList<>();
		for (SceneSummary scene : scenes) {
			ClosedSetPlan plan = plans.get(scene.id());
			if (plan != null && listed(plan, viewer)) {
				PlanStanding standing = plan.standing();
				rows.add(new PlanListPage.Row(scene.number(), scene.heading(),
						href(plan, viewer, prepared.test(scene.id())), state(plan, viewer), standing.named(),
						standing.acknowledged(), calls.get(scene.id())));
			}
			else if (plan == null && flagged.contains(scene.id())) {
				rows.add(new PlanListPage.Row(scene.number(), scene.heading(),
						prepared.test(scene.id())
								? "/productions/" + viewer.production() + "/scenes/" + scene.id() + "/plan" : null,
						State.NONE, 0, 0, calls.get(scene.id())));
			}
		}
		return new PlanListPage(rows, viewer.isAny(Role.COORDINATOR, Role.FIRST_AD));
	}

	private static boolean listed(ClosedSetPlan plan, Viewer viewer) {
		return PlanAccess.follows(viewer)
				|| (plan.published() && (viewer.isAny(Role.SET_TEAM) || plan.names(viewer.member())));
	}

	private static @Nullable String href(ClosedSetPlan plan, Viewer viewer, boolean prepares) {
		String page = "/productions/" + viewer.production() + "/plans/" + plan.id();
		if (prepares || (plan.published() && plan.names(viewer.member()))) {
			return page;
		}
		return (plan.published() && viewer.isAny(Role.SET_TEAM)) ? page + "/access-list" : null;
	}

	private static State state(ClosedSetPlan plan, Viewer viewer) {
		if (plan.published()) {
			return plan.awaits(viewer.member()) ? State.TO_READ : State.PUBLISHED;
		}
		return (plan.approved(true) || plan.approved(false)) ? State.HALF_APPROVED : State.DRAFT;
	}

	/** The next call of every scene that has one. */
	Map<SceneId, Instant> nextCalls() {
		Instant now = this.clock.instant();
		Map<SceneId, Instant> calls = new HashMap<>();
		for (Schedule.Day day : this.schedule.days()) {
			if (day.call().isAfter(now)) {
				day.scenes().forEach((scene) -> calls.putIfAbsent(scene, day.call()));
			}
		}
		return calls;
	}

}
