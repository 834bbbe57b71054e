package app.closedset.core;

import java.time.LocalDate;
import java.util.List;

/**
 * On which days scenes are shot, for modules below the schedule.
 */
public interface SceneDays {

	/** All shooting days of the production that is set, in order of their call. */
	List<Day> days();

	/**
	 * @param date in the zone of the production
	 * @param unit such as "Main unit"
	 * @param scenes in shooting order
	 */
	record Day(LocalDate date, String unit, List<SceneId> scenes) {

		public Day {
			scenes = List.copyOf(scenes);
		}

	}

}
