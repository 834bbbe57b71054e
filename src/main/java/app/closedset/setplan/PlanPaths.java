package app.closedset.setplan;

import app.closedset.core.PlanId;
import app.closedset.core.Viewer;

/**
 * Where the pages of a plan are.
 */
final class PlanPaths {

	private PlanPaths() {
	}

	static String redirect(PlanId plan, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan;
	}

}
