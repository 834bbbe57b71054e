package app.closedset.script.isolated;

import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.ScreenplayReader;
import org.springframework.stereotype.Component;

/**
 * Reads a file where it does no harm.
 */
@Component
class IsolatedReading implements ScriptReading {

	@Override
	public ReadingResult read(byte[] file) {
		return ScreenplayReader.read(file);
	}

}
