package app.closedset.breakdown.detection;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;

/**
 * Plain words that a production wants to be shown, such as the name of a place in its
 * script, or never to be stopped at. It knows its script better than any rule: no shared
 * trap hides them, and no rule is asked besides.
 *
 * @param words in order; marks, accents and capitals do not count
 * @param languages of the scenes to which it applies
 * @param category what they stand for; none where they are never to be stopped at
 */
public record OwnCue(String words, List<String> languages, @Nullable Category category) {

	/** The key of the sentence that says why. */
	static final String REASON = "own-cue";

	/** Words of fewer letters have no other forms. */
	private static final int INFLECTED = 3;

	public OwnCue {
		languages = List.copyOf(languages);
		if (folded(words).isEmpty()) {
			throw new IllegalArgumentException("A cue has words");
		}
	}

	/** The words as they are compared: two cues with the same are the same. */
	public static String folded(String words) {
		return String.join(" ",
				Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
					.filter((word) -> !word.isEmpty())
					.map(Words::fold)
					.filter((word) -> !word.isEmpty())
					.toList());
	}

	/**
	 * Written as in the rules. Words that are to be shown are so in all their forms;
	 * those that are not, only as they are, because what they hide is not seen.
	 */
	String phrase() {
		String folded = folded(this.words);
		return (this.category == null) ? folded
				: String.join(" ", Arrays.stream(folded.split(" ")).map(OwnCue::withForms).toList());
	}

	private static String withForms(String word) {
		return (word.length() >= INFLECTED && word.chars().allMatch(Character::isLetter)) ? word + "+" : word;
	}

}
