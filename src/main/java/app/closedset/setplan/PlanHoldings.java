package app.closedset.setplan;

import java.util.HashMap;
import java.util.Map;

import app.closedset.core.SceneId;
import app.closedset.script.SceneHoldings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed-set plans of scenes.
 */
@Component
class PlanHoldings implements SceneHoldings {

	private final Plans plans;

	PlanHoldings(Plans plans) {
		this.plans = plans;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, Holding> holdings() {
		Map<SceneId, Holding> holdings = new HashMap<>();
		this.plans.all().forEach((plan) -> holdings.put(plan.scene(), new Holding("setplan.holding", 1, null)));
		return holdings;
	}

}
