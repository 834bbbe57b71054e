package app.closedset.checkin;

import app.closedset.audit.Recorded;
import app.closedset.core.CheckInId;
import app.closedset.core.Subject;

/**
 * Something happened to a check-in. What was answered, and to whom, is not recorded.
 */
record CheckInRecorded(String action, Subject subject) implements Recorded {

	static CheckInRecorded of(String action, CheckInId checkIn) {
		return new CheckInRecorded(action, subject(checkIn));
	}

	static Subject subject(CheckInId checkIn) {
		return new Subject("check-in", checkIn.value());
	}

}
