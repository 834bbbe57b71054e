package app.closedset.setplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.closedset.core.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * The access list as it is kept on the day.
 *
 * @param base its address
 * @param heading for the page and for paper
 * @param lines those on the list
 * @param others in the room today who are not on the list
 * @param earlier visits of other days, newest first
 * @param inside how many are in the room
 * @param crumbs the way back
 */
record AccessListPage(String base, PlanPage.Heading heading, List<Line> lines, List<Visit> others, List<Visit> earlier,
		int inside, List<Crumb> crumbs) {

	/**
	 * Someone on the list, with their newest visit of the day.
	 */
	record Line(UUID id, String name, String function, boolean onCall, @Nullable Visit visit) {

		public boolean inside() {
			return this.visit != null && this.visit.leftAt() == null;
		}

	}

	/**
	 * A visit as shown.
	 *
	 * @param exception whether it was entered as one; otherwise the name left the list
	 * since
	 */
	record Visit(UUID id, String name, String function, String reason, boolean exception, Instant enteredAt,
			@Nullable Instant leftAt) {
	}

}
