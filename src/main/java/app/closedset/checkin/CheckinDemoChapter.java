package app.closedset.checkin;

import java.util.Optional;

import app.closedset.core.CheckInId;
import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * After yesterday's shoot: check-ins are sent, one performer answers the coordinator, and
 * the coordinator writes a line for themselves.
 */
@Component
@Profile("demo")
class CheckinDemoChapter implements DemoChapter {

	private final CheckInDesk desk;

	private final LogDesk log;

	CheckinDemoChapter(CheckInDesk desk, LogDesk log) {
		this.desk = desk;
		this.log = log;
	}

	@Override
	public int number() {
		return 70;
	}

	@Override
	public void tell(DemoStage stage) {
		stage.as("coordinator",
				(coordinator) -> this.desk.send(stage.recall("day:2", ShootingDayId.class), coordinator));
		Optional<CheckIn> asked = stage.as("imran", (imran) -> this.desk.mine(imran).stream().findFirst());
		asked.ifPresent((checkIn) -> {
			stage.as("imran", (imran) -> answered(checkIn.id(), imran));
			stage.as("coordinator", (coordinator) -> this.log.write(checkIn.scene().toString(),
					"The set was closed before robes came off. One break of ten minutes.", coordinator));
		});
	}

	private boolean answered(CheckInId id, Viewer performer) {
		this.desk.choose(id, this.desk.own(id, performer).readers().getFirst().id(), performer);
		boolean kept = this.desk.answer(id,
				(answers) -> answers.how("Calm, and well prepared. The break helped.")
					.within(Answers.Within.YES, "")
					.call(Answers.Call.NO),
				performer);
		this.desk.finish(id, performer);
		return kept;
	}

}
