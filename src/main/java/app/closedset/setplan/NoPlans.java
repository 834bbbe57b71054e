package app.closedset.setplan;

import java.util.Collection;
import java.util.Map;

import app.closedset.core.SceneId;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Says that no scene has a plan, until plans can be made.
 */
@Component
@Fallback
class NoPlans implements PlanStandings {

	@Override
	public Map<SceneId, PlanStanding> of(Collection<SceneId> scenes) {
		return Map.of();
	}

}
