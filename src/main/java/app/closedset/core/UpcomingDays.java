package app.closedset.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The next shooting days with the state of their scenes; shown on the overview to those
 * who may see readiness.
 */
public interface UpcomingDays {

	List<Day> upcoming(Viewer viewer, int most);

	/**
	 * @param date the shooting day, in the zone of the production
	 * @param call the general call
	 * @param href the day's page
	 * @param strips its scenes in shooting order
	 */
	record Day(LocalDate date, Instant call, String href, List<Strip> strips) {
	}

	/**
	 * @param number the scene's number
	 * @param heading the scene's heading
	 * @param href the scene's readiness
	 * @param flagged whether the scene needs readiness at all
	 * @param missing how many conditions are missing; 0 is ready
	 * @param first the key of the first missing condition, or none
	 */
	record Strip(String number, String heading, String href, boolean flagged, int missing, @Nullable String first) {
	}

}
