package app.closedset.script.reading;

/**
 * Inside or outside, as the heading says.
 */
public enum Setting {

	INT, EXT, INT_EXT,
	/** An establishing shot. */
	EST

}
