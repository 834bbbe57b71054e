package app.closedset.checkin;

import java.time.Instant;
import java.util.List;

import app.closedset.core.Choice;

/**
 * A coordinator's own log.
 *
 * @param root the path of the check-ins
 * @param scenes to write about
 * @param lines the newest entries first
 */
record LogPage(String root, List<Choice> scenes, List<Line> lines) {

	/**
	 * @param scene the scene's number
	 * @param at when it was written
	 * @param words what was written
	 */
	record Line(String scene, Instant at, String words) {
	}

}
