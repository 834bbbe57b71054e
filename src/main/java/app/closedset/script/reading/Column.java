package app.closedset.script.reading;

/**
 * Where a paragraph stands on the page: across it or, while two people speak at once, in
 * one of two columns.
 */
public enum Column {

	WHOLE, LEFT, RIGHT

}
