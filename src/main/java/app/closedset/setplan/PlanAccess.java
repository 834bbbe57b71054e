package app.closedset.setplan;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

import app.closedset.breakdown.ScenePeople;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a plan, and which parts of it they see.
 */
@Component
class PlanAccess {

	private final Plans plans;

	private final Coordination coordination;

	private final ScenePeople scenePeople;

	PlanAccess(Plans plans, Coordination coordination, ScenePeople scenePeople) {
		this.plans = plans;
		this.coordination = coordination;
		this.scenePeople = scenePeople;
	}

	/** Who sees that a plan exists and how it stands. */
	static boolean follows(Viewer viewer) {
		return viewer.isAny(Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE);
	}

	boolean coordinates(Viewer viewer, SceneId scene) {
		return viewer.isAny(Role.COORDINATOR) && this.coordination.isEngagedOn(viewer.member(), scene);
	}

	/** Who writes the plan: the scene's coordinator and the first assistant director. */
	boolean prepares(Viewer viewer, SceneId scene) {
		return viewer.isAny(Role.FIRST_AD) || coordinates(viewer, scene);
	}

	/** The same for many scenes. */
	Predicate<SceneId> prepared(Viewer viewer, Collection<SceneId> scenes) {
		if (viewer.isAny(Role.FIRST_AD) || !viewer.isAny(Role.COORDINATOR)) {
			return (scene) -> viewer.isAny(Role.FIRST_AD);
		}
		Map<SceneId, MemberId> coordinators = this.coordination.coordinatorsOf(scenes);
		return (scene) -> viewer.member().equals(coordinators.get(scene));
	}

	/** Who works on it, and once it is published the people it names. */
	boolean reads(ClosedSetPlan plan, Viewer viewer) {
		return (plan.published() && plan.names(viewer.member())) || prepares(viewer, plan.scene());
	}

	/** The choreography: the scene's performers, its director and its coordinator. */
	boolean seesBeats(ClosedSetPlan plan, Viewer viewer) {
		return coordinates(viewer, plan.scene())
				|| (plan.names(viewer.member()) && (viewer.isAny(Role.DIRECTOR) || performs(viewer, plan.scene())));
	}

	boolean writes(PlanPart part, Viewer viewer, SceneId scene) {
		return (part == PlanPart.BEATS) ? coordinates(viewer, scene) : prepares(viewer, scene);
	}

	/** The limits of all performers; everyone else sees what they wear or hold. */
	boolean seesAllGarments(ClosedSetPlan plan, Viewer viewer) {
		return viewer.isAny(Role.DIRECTOR) || prepares(viewer, plan.scene());
	}

	boolean strikes(ClosedSetPlan plan, Viewer viewer) {
		return plan.published() && plan.names(viewer.member()) && performs(viewer, plan.scene());
	}

	/** Who keeps the list of who is in the room. */
	boolean keepsDoor(ClosedSetPlan plan, Viewer viewer) {
		return plan.published() && (viewer.isAny(Role.SET_TEAM) || prepares(viewer, plan.scene()));
	}

	private boolean performs(Viewer viewer, SceneId scene) {
		return viewer.isAny(Role.PERFORMER) && this.scenePeople.of(scene)
			.performing()
			.stream()
			.anyMatch((each) -> each.performer().equals(viewer.member()));
	}

	/**
	 * @throws NotFound if there is none, or none that this person may read
	 */
	ClosedSetPlan read(PlanId id, Viewer viewer) {
		return this.plans.findById(id).filter((plan) -> reads(plan, viewer)).orElseThrow(() -> new NotFound("plan"));
	}

	/**
	 * The same for a command, in turn with all others.
	 */
	ClosedSetPlan held(PlanId id, Predicate<ClosedSetPlan> allowed) {
		return this.plans.held(id).filter(allowed).orElseThrow(() -> new NotFound("plan"));
	}

}
