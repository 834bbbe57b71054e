package app.closedset.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.schedule.Schedule.Day;
import app.closedset.script.SceneMarks;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The next date on which a scene is shot, or the last one on which it was.
 */
@Component
class ScheduleMarks implements SceneMarks {

	private final Schedule schedule;

	private final Clock clock;

	ScheduleMarks(Schedule schedule, Clock clock) {
		this.schedule = schedule;
		this.clock = clock;
	}

	@Override
	public Map<SceneId, List<Mark>> marks(Viewer viewer) {
		if (!viewer.isAny(ScheduleDesk.READERS)) {
			return Map.of();
		}
		Instant now = this.clock.instant();
		Map<SceneId, Day> shown = new HashMap<>();
		for (Day day : this.schedule.days()) {
			for (SceneId scene : day.scenes()) {
				Day before = shown.get(scene);
				if (before == null || before.call().isBefore(now)) {
					shown.put(scene, day);
				}
			}
		}
		Map<SceneId, List<Mark>> marks = new HashMap<>();
		shown.forEach((scene, day) -> marks.put(scene, List.of(new Mark("info", "schedule.mark",
				List.of(words(day.date())), "/productions/" + viewer.production() + "/schedule/" + day.id()))));
		return marks;
	}

	private static String words(LocalDate date) {
		return DateTimeFormatter.ofPattern("EEE d MMM", LocaleContextHolder.getLocale()).format(date);
	}

}
