package app.closedset.breakdown;

import java.util.List;
import java.util.function.IntConsumer;

import app.closedset.breakdown.detection.OwnCue;
import app.closedset.breakdown.detection.SceneFindings;

/**
 * Reads a draft for meaning, beside the rules; it takes seconds.
 */
@FunctionalInterface
interface MeaningReader {

	/**
	 * @param progress is told how many scenes have been read
	 * @return what both readers find, for each scene
	 */
	List<SceneFindings> read(ReadableDraft draft, List<OwnCue> cues, IntConsumer progress);

}
