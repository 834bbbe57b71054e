package app.closedset.breakdown.detection;

import app.closedset.breakdown.Category;

/**
 * Words that a production wants to be shown, such as the name of a place in its script.
 *
 * @param words written as in the rules; several phrases with semicolons between
 * @param category what they stand for
 */
public record OwnCue(String words, Category category) {

	/** The key of the sentence that says why. */
	static final String REASON = "own-cue";

}
