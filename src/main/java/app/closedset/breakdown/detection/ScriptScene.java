package app.closedset.breakdown.detection;

import java.util.List;

/**
 * A scene as the detector reads it.
 *
 * @param heading the whole heading
 * @param lines the body in order
 * @param omitted whether the draft leaves it out; it is never read as live
 */
public record ScriptScene(String heading, List<Line> lines, boolean omitted) {

	public ScriptScene {
		lines = List.copyOf(lines);
	}

	/**
	 * @param ordinal from 1 within the scene
	 * @param kind what it is
	 * @param text its words
	 */
	public record Line(int ordinal, Kind kind, String text) {
	}

	/**
	 * How a paragraph is read: what is done, who speaks, what is said, or neither.
	 */
	public enum Kind {

		ACTION, CUE, DIALOGUE, PARENTHETICAL, OTHER

	}

}
