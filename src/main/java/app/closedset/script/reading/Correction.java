package app.closedset.script.reading;

/**
 * What a person says about a heading that reading got wrong.
 *
 * @param kind what is to be done
 * @param line where it stands in the file
 * @param nth of the headings, or of the paragraphs, that begin in this line, from 1
 */
public record Correction(Kind kind, int line, int nth) {

	/**
	 * What can be said.
	 */
	public enum Kind {

		/** The paragraph is the heading of a scene. */
		HEADING,
		/** The heading is a line of the scene before it. */
		NO_HEADING,
		/**
		 * The scene ends before the paragraph, and another of the same heading begins.
		 */
		SPLIT,
		/** The scene is a part of the one before it; its heading is a shot there. */
		JOIN

	}

}
