package app.closedset.breakdown.detection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
		Words read = Words.of(words, Set.of());
		return IntStream.range(0, read.size())
			.mapToObj(read::at)
			.filter((word) -> !word.equals(Words.END))
			.collect(Collectors.joining(" "));
	}

	/**
	 * Written as in the rules. Words that are to be shown are so in all their forms;
	 * those that are not, only as they are, because what they hide is not seen. A full
	 * stop may stand between them, as in the name of a saint.
	 */
	String phrase() {
		return Arrays.stream(folded(this.words).split(" "))
			.map((word) -> (this.category == null) ? word : withForms(word))
			.collect(Collectors.joining(" ~ "));
	}

	private static String withForms(String word) {
		return (word.length() >= INFLECTED && word.chars().allMatch(Character::isLetter)) ? word + "+" : word;
	}

}
