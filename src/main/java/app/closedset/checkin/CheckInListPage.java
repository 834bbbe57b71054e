package app.closedset.checkin;

import java.time.Instant;
import java.util.List;

import app.closedset.core.CheckInId;

/**
 * What one person sees of check-ins.
 *
 * @param root the path of the page
 * @param coordinator whether the viewer sends check-ins and keeps a log
 * @param performer whether the viewer is asked
 * @param reader whether check-ins can be addressed to the viewer
 * @param days days that have begun, for a coordinator
 * @param addressed what was addressed to the viewer
 * @param mine the viewer's own
 */
record CheckInListPage(String root, boolean coordinator, boolean performer, boolean reader,
		List<CheckInDesk.ShotDay> days, List<Line> addressed, List<Line> mine) {

	/**
	 * @param id the check-in
	 * @param scene the scene's number
	 * @param performer the performer's name, for a reader
	 * @param at when it was addressed, or sent
	 * @param finished whether the performer is done
	 * @param addressed whether someone may read it
	 * @param read whether the reader opened it
	 */
	record Line(CheckInId id, String scene, String performer, Instant at, boolean finished, boolean addressed,
			boolean read) {
	}

}
