package app.closedset.breakdown.detection;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;

/**
 * What the readers believe they found in a scene. It decides nothing.
 *
 * @param category what kind
 * @param modifiers what the category does not say
 * @param exposure from 0 to 4
 * @param contact from 0 to 4
 * @param violence from 0 to 4
 * @param attention whether a coordinator should look at the scene for this
 * @param confidence from 0 to 1, for ordering only
 * @param evidence the lines that caused it, at least one
 * @param reason the key of the sentence that says why, below {@code breakdown.reason.}
 * @param resembles in professional words, what a person said of the labelled scene that
 * this one resembles most, where resemblance is the reason
 * @param labelled the words that were labelled there, where they are known
 */
public record Suggestion(Category category, Set<Modifier> modifiers, int exposure, int contact, int violence,
		boolean attention, double confidence, List<Evidence> evidence, String reason, @Nullable String resembles,
		@Nullable LabelledLine labelled) {

	/** The key of the reason where a sentence resembles labelled ones. */
	public static final String RESEMBLES = "resembles";

	/** The key of the reason where only the choice of words speaks for it. */
	public static final String WORDS = "words";

	public Suggestion {
		modifiers = Set.copyOf(modifiers);
		evidence = List.copyOf(evidence);
	}

	/** Whether it rests on resemblance, and not on a rule. */
	public boolean resembling() {
		return this.reason.equals(RESEMBLES);
	}

	/** Whether it is a guess that a second reading confirms or takes back. */
	public boolean provisional() {
		return this.reason.equals(WORDS);
	}

	public Suggestion callingForAttention() {
		return new Suggestion(this.category, this.modifiers, this.exposure, this.contact, this.violence, true,
				this.confidence, this.evidence, this.reason, this.resembles, this.labelled);
	}

	/**
	 * @param ordinal the line; 0 is the heading
	 * @param words as the script writes them
	 */
	public record Evidence(int ordinal, String words) {
	}

}
