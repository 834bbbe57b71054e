package app.closedset.readiness;

import java.util.List;

import app.closedset.readiness.ReadinessDesk.Board;
import app.closedset.readiness.ReadinessDesk.DayReadiness;

/**
 * The board.
 *
 * @param root the path of the production
 * @param board what was judged
 * @param past whether days are over
 */
record ReadinessPage(String root, Board board, boolean past) {

	public Condition[] conditions() {
		return Condition.values();
	}

	public List<DayReadiness> days() {
		return this.board.days();
	}

	public List<SceneReadiness> unscheduled() {
		return this.board.unscheduled();
	}

	public boolean empty() {
		return days().isEmpty() && unscheduled().isEmpty();
	}

}
