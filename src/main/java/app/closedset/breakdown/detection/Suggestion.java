package app.closedset.breakdown.detection;

import java.util.List;
import java.util.Set;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;

/**
 * What the detector believes it found in a scene. It decides nothing.
 *
 * @param category what kind
 * @param modifiers what the category does not say
 * @param exposure from 0 to 4
 * @param contact from 0 to 4
 * @param violence from 0 to 4
 * @param attention whether a coordinator should look at the scene for this
 * @param evidence the lines that caused it, at least one
 * @param reason the key of the sentence that says why, below {@code breakdown.reason.}
 */
public record Suggestion(Category category, Set<Modifier> modifiers, int exposure, int contact, int violence,
		boolean attention, List<Evidence> evidence, String reason) {

	public Suggestion {
		modifiers = Set.copyOf(modifiers);
		evidence = List.copyOf(evidence);
	}

	/**
	 * @param ordinal the line; 0 is the heading
	 * @param words as the script writes them
	 */
	public record Evidence(int ordinal, String words) {
	}

}
