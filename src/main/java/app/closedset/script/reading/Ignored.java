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

		NOTE, BONEYARD, SECTION, SYNOPSIS, PAGE_BREAK, EMPTY_HEADING, OUTLINE, SCRIPT_NOTE, ALTERNATE, HIDDEN_TEXT

	}

}
