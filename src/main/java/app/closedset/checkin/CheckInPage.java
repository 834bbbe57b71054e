package app.closedset.checkin;

import java.util.List;

import app.closedset.core.Choice;

/**
 * A performer's own check-in.
 *
 * @param root the path of the check-in
 * @param own the check-in with its answers
 * @param scene the scene's number
 * @param readers who can be chosen, nobody included
 */
record CheckInPage(String root, CheckInDesk.OwnCheckIn own, String scene, List<Choice> readers) {

	/** The same without nobody, for sending it on. */
	List<Choice> people() {
		return this.readers.stream().filter((choice) -> !choice.value().isEmpty()).toList();
	}

	List<Choice> withinChoices() {
		return List.of(Choice.message("YES", "checkin.within.YES"), Choice.message("NOT_ALL", "checkin.within.NOT_ALL"),
				Choice.message("UNSURE", "checkin.within.UNSURE"));
	}

	List<Choice> callChoices() {
		return List.of(Choice.message("YES", "checkin.call.YES"), Choice.message("NO", "checkin.call.NO"));
	}

}
