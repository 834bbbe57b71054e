package app.closedset.script;

/**
 * The colours of revisions in their usual order, after the Writers Guild of America.
 */
enum RevisionColour {

	WHITE, BLUE, PINK, YELLOW, GREEN, GOLDENROD, BUFF, SALMON, CHERRY, SECOND_BLUE, SECOND_PINK, SECOND_YELLOW,
	SECOND_GREEN, SECOND_GOLDENROD, SECOND_BUFF, SECOND_SALMON, SECOND_CHERRY;

	/** The colour of the draft after this one; the last follows itself. */
	RevisionColour next() {
		return values()[Math.min(ordinal() + 1, values().length - 1)];
	}

}
