package app.closedset.script.isolated;

import app.closedset.script.reading.ReadingResult;

/**
 * Reads files of unknown origin. Whatever is in a file, the answer comes in bounded time
 * and the application goes on unharmed.
 */
public interface ScriptReading {

	/** Reads a file or says why it cannot be read. */
	ReadingResult read(byte[] file);

}
