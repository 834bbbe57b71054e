package app.closedset.script.reading;

/**
 * Reads one format that is not plain text.
 */
interface BinaryReader {

	/** Whether the file is of this format, told by its bytes. */
	boolean recognises(byte[] file);

	ReadingResult read(byte[] file, ReadingProgress progress);

}
