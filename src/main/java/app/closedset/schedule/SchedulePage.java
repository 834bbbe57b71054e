package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.closedset.core.ProductionId;
import app.closedset.core.ShootingDayId;

/**
 * The shooting days, those to come first.
 *
 * @param mayEdit whether this person may change them
 */
record SchedulePage(ProductionId production, List<Row> upcoming, List<Row> past, boolean mayEdit) {

	/**
	 * One day.
	 *
	 * @param scenes the numbers of its scenes in shooting order
	 */
	record Row(ShootingDayId id, LocalDate date, String unit, Instant call, List<String> scenes) {
	}

}
