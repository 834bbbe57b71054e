package app.closedset.script.isolated;

import app.closedset.script.reading.ReadingProgress;
import app.closedset.script.reading.ReadingResult;

/**
 * Reads files of unknown origin. Whatever is in a file, the answer comes in bounded time
 * and the application goes on unharmed.
 */
public interface ScriptReading {

	/** Reads a file or says why it cannot be read. */
	default ReadingResult read(byte[] file) {
		return read(file, ReadingProgress.UNSEEN);
	}

	/**
	 * The same, while somebody is told how far it has come: first that it begins, which
	 * may take its time when others are being read.
	 */
	ReadingResult read(byte[] file, ReadingProgress progress);

}
