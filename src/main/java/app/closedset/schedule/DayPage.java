package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.ProductionId;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import org.jspecify.annotations.Nullable;

/**
 * One shooting day.
 *
 * @param zone the zone in which its clock is read
 * @param addable scenes that can be added, in script order
 * @param mayEdit whether this person may change it
 * @param mayReadScript whether this person may open the scenes
 */
record DayPage(List<Crumb> crumbs, ProductionId production, ShootingDayId id, LocalDate date, String unit, Instant call,
		String zone, List<SceneRow> scenes, List<Choice> addable, boolean mayEdit, boolean mayReadScript,
		long version) {

	/**
	 * A scene of the day.
	 *
	 * @param length in eighths of a page, or none where the script no longer has it
	 */
	record SceneRow(SceneId id, String number, String heading, @Nullable String length, boolean omitted, boolean first,
			boolean last) {
	}

}
