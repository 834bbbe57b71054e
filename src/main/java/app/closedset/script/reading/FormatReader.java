package app.closedset.script.reading;

/**
 * Reads one format.
 */
interface FormatReader {

	/** Whether the text is of this format, told by its beginning. */
	boolean recognises(SourceText source);

	ReadingResult read(SourceText source);

}
