package app.closedset.schedule;

import java.time.LocalTime;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.schedule.CallTime.Occurrence;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Six shooting days around today, plain scenes and others mixed as a schedule mixes them.
 */
@Component
@Profile("demo")
class ScheduleDemoChapter implements DemoChapter {

	private final ScheduleDesk desk;

	ScheduleDemoChapter(ScheduleDesk desk) {
		this.desk = desk;
	}

	@Override
	public int number() {
		return 40;
	}

	@Override
	public void tell(DemoStage stage) {
		day(stage, 1, -6, LocalTime.of(8, 0), "1", "2", "10");
		day(stage, 2, -1, LocalTime.of(7, 30), "8", "9", "15");
		day(stage, 3, 3, LocalTime.of(7, 30), "23", "24");
		day(stage, 4, 4, LocalTime.of(9, 0), "17", "18", "16");
		day(stage, 5, 9, LocalTime.of(7, 0), "29", "19", "6");
		day(stage, 6, 16, LocalTime.of(8, 0), "3", "22", "34", "35");
	}

	private void day(DemoStage stage, int number, int daysFromToday, LocalTime call, String... scenes) {
		DayForm form = new DayForm(stage.today().plusDays(daysFromToday), "Main unit", call, Occurrence.FIRST, 0);
		DayOutcome outcome = stage.as("firstAd", (viewer) -> this.desk.plan(form));
		if (!(outcome instanceof DayOutcome.Planned(ShootingDayId day))) {
			throw new IllegalStateException("The demo's day could not be planned: " + outcome);
		}
		for (String scene : scenes) {
			SceneId id = stage.recall("scene:" + scene, SceneId.class);
			stage.as("firstAd", (viewer) -> {
				this.desk.add(day, id);
				return true;
			});
		}
		stage.remember("day:" + number, day);
	}

}
