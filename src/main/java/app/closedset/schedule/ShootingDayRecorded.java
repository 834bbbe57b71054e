package app.closedset.schedule;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Subject;

/**
 * Something happened to a shooting day that nobody but the audit asks for.
 */
record ShootingDayRecorded(ShootingDayId day, String action, Map<String, String> particulars) implements Recorded {

	@Override
	public Subject subject() {
		return new Subject("shooting_day", this.day.value());
	}

}
