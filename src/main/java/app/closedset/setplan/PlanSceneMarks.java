package app.closedset.setplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.SceneMarks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows beside each scene how its plan stands, to those who follow plans.
 */
@Component
class PlanSceneMarks implements SceneMarks {

	private final Plans plans;

	PlanSceneMarks(Plans plans) {
		this.plans = plans;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, List<Mark>> marks(Viewer viewer) {
		if (!PlanAccess.follows(viewer)) {
			return Map.of();
		}
		return this.plans.all()
			.stream()
			.collect(Collectors.toMap(ClosedSetPlan::scene,
					(plan) -> List.of(new Mark(plan.published() ? "ready" : "waiting",
							plan.published() ? "setplan.mark.published" : "setplan.mark.draft", List.of(),
							"/productions/" + viewer.production() + "/scenes/" + plan.scene() + "/plan"))));
	}

}
