package app.closedset.readiness;

import java.util.List;

import app.closedset.readiness.ReadinessDesk.DayReadiness;

/**
 * The board.
 *
 * @param root the path of the production
 * @param days coming days with their scenes
 * @param past whether days are over
 * @param unscheduled flagged scenes without a day
 */
record ReadinessPage(String root, List<DayReadiness> days, boolean past, List<SceneReadiness> unscheduled) {

	public Condition[] conditions() {
		return Condition.values();
	}

	public boolean empty() {
		return this.days.isEmpty() && this.unscheduled.isEmpty();
	}

}
