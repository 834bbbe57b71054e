package app.closedset.checkin;

import java.util.List;
import java.util.stream.Stream;

import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import org.springframework.stereotype.Component;

/**
 * What waits: questions for a performer, answers for the reader they chose, and for a
 * coordinator the people who were not asked yet.
 */
@Component
class CheckInsWaiting implements WaitingItems {

	private final CheckInDesk desk;

	CheckInsWaiting(CheckInDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<WaitingItem> waitingFor(Viewer viewer) {
		String root = "/productions/" + viewer.production() + "/check-ins";
		Stream<WaitingItem> own = viewer.isAny(Role.PERFORMER) ? this.desk.mine(viewer)
			.stream()
			.filter((checkIn) -> !checkIn.isFinished())
			.map((checkIn) -> new WaitingItem("checkin.waiting.own", List.of(), "checkin.waiting.own.act",
					root + "/" + checkIn.id(), null))
				: Stream.of();
		Stream<WaitingItem> addressed = viewer.isAny(Role.COORDINATOR, Role.REFERENT)
				? this.desk.addressedTo(viewer)
					.stream()
					.filter((checkIn) -> !checkIn.isRead())
					.map((checkIn) -> new WaitingItem("checkin.waiting.addressed", List.of(),
							"checkin.waiting.addressed.act", root + "/" + checkIn.id() + "/answers", null))
				: Stream.of();
		Stream<WaitingItem> toSend = viewer.isAny(Role.COORDINATOR) ? this.desk.shotDays(viewer)
			.stream()
			.filter((day) -> day.open() > 0)
			.map((day) -> new WaitingItem("checkin.waiting.send", List.of(day.open(), day.day().unit()),
					"checkin.waiting.send.act", root, null))
				: Stream.of();
		return Stream.of(own, addressed, toSend).flatMap((items) -> items).toList();
	}

}
