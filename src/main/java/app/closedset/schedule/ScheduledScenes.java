package app.closedset.schedule;

import java.util.List;

import app.closedset.core.SceneDays;
import org.springframework.stereotype.Component;

/**
 * The shooting days, as modules below the schedule may know them.
 */
@Component
class ScheduledScenes implements SceneDays {

	private final Schedule schedule;

	ScheduledScenes(Schedule schedule) {
		this.schedule = schedule;
	}

	@Override
	public List<Day> days() {
		return this.schedule.days().stream().map((day) -> new Day(day.date(), day.unit(), day.scenes())).toList();
	}

}
