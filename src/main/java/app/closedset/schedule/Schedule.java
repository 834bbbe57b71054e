package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;

/**
 * The shooting days of the production that is set.
 */
public interface Schedule {

	/** All days in order of their call. */
	List<Day> days();

	Optional<Day> day(ShootingDayId day);

	/** The days on which a scene is shot, in order. */
	List<Day> daysOf(SceneId scene);

	/** The next call of this scene after the moment, if it is scheduled. */
	Optional<Day> next(SceneId scene, Instant after);

	/**
	 * A shooting day.
	 *
	 * @param id the day
	 * @param date in the zone of the production
	 * @param unit such as "Main unit"
	 * @param call the general call
	 * @param scenes in shooting order
	 */
	record Day(ShootingDayId id, LocalDate date, String unit, Instant call, List<SceneId> scenes) {

		public Day {
			scenes = List.copyOf(scenes);
		}

	}

}
