package app.closedset.script.reading;

/**
 * What the file holds beside the script and was left out.
 *
 * @param what its kind
 * @param count how many
 * @param firstLine where the first is
 */
public record Ignored(What what, int count, int firstLine) {

	/**
	 * The kinds of text that are not script.
	 */
	public enum What {

		NOTE, BONEYARD, SECTION, SYNOPSIS, PAGE_BREAK, EMPTY_HEADING, OUTLINE, SCRIPT_NOTE, ALTERNATE, HIDDEN_TEXT,
		/** Numbers and titles at the top and foot of pages. */
		PAGE_HEADER,
		/** {@code (CONTINUED)}, {@code (MORE)} and their like at the breaks of pages. */
		CONTINUED,
		/** Text that a reviser struck out. */
		DELETED_TEXT,
		/** Letters laid over the page. */
		WATERMARK

	}

}
