package app.closedset.setplan;

import java.util.Map;
import java.util.Optional;

import app.closedset.breakdown.Breakdown;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.ScenePanel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of a scene beside its script: where it stands, and the way to it.
 */
@Component
class PlanPanel implements ScenePanel {

	private static final int AFTER_RIDERS = 60;

	private final Plans plans;

	private final Breakdown breakdown;

	PlanPanel(Plans plans, Breakdown breakdown) {
		this.plans = plans;
		this.breakdown = breakdown;
	}

	@Override
	public int order() {
		return AFTER_RIDERS;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Panel> panel(SceneId scene, Viewer viewer) {
		if (!PlanAccess.follows(viewer)) {
			return Optional.empty();
		}
		Optional<PlanStandings.PlanStanding> plan = this.plans.findByScene(scene).map(ClosedSetPlan::standing);
		if (plan.isEmpty() && !this.breakdown.of(scene).flagged()) {
			return Optional.empty();
		}
		return Optional.of(new Panel("setplan/panel :: panel", Map.of("plan", plan, "planHref",
				"/productions/" + viewer.production() + "/scenes/" + scene + "/plan")));
	}

}
