package app.closedset.schedule;

import java.util.HashMap;
import java.util.Map;

import app.closedset.core.SceneId;
import app.closedset.script.SceneHoldings;
import org.springframework.stereotype.Component;

/**
 * Shooting days on which scenes stand.
 */
@Component
class ScheduleHoldings implements SceneHoldings {

	private final Schedule schedule;

	ScheduleHoldings(Schedule schedule) {
		this.schedule = schedule;
	}

	@Override
	public Map<SceneId, Holding> holdings() {
		Map<SceneId, Long> days = new HashMap<>();
		this.schedule.days()
			.stream()
			.flatMap((day) -> day.scenes().stream())
			.forEach((scene) -> days.merge(scene, 1L, Long::sum));
		Map<SceneId, Holding> holdings = new HashMap<>();
		days.forEach((scene, count) -> holdings.put(scene, new Holding("schedule.holding", count, null)));
		return holdings;
	}

}
