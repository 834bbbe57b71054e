package app.closedset.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Subject;

/**
 * The general call of a shooting day was moved. Clocks that count back from it, such as a
 * notice period, stand elsewhere now.
 *
 * @param day the shooting day
 * @param before the call until now
 * @param after the call from now on
 * @param zone the zone in which it was entered
 * @param scenes the scenes of the day
 */
public record CallTimeMoved(ShootingDayId day, Instant before, Instant after, String zone,
		List<SceneId> scenes) implements Recorded {

	public CallTimeMoved {
		scenes = List.copyOf(scenes);
	}

	@Override
	public String action() {
		return "schedule.call.moved";
	}

	@Override
	public Subject subject() {
		return new Subject("shooting_day", this.day.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("before", this.before.toString(), "after", this.after.toString(), "zone", this.zone);
	}

}
