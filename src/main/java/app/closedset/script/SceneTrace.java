package app.closedset.script;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a scene can be recognised by.
 *
 * @param paragraph lasting id in the file, or none
 * @param number label in upper case, or none
 * @param heading its words
 * @param body its words, the first 400 or so
 * @param omitted whether only the number is left
 */
record SceneTrace(@Nullable String paragraph, @Nullable String number, Set<String> heading, Set<String> body,
		boolean omitted) {

	private static final int MOST_WORDS = 400;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	static SceneTrace of(@Nullable String paragraph, @Nullable String number, String heading, List<String> lines,
			boolean omitted) {
		Set<String> body = new HashSet<>();
		for (String line : lines) {
			if (body.size() > MOST_WORDS) {
				break;
			}
			body.addAll(words(line));
		}
		return new SceneTrace(paragraph, (number != null) ? number.toUpperCase(Locale.ROOT) : null, words(heading),
				body, omitted);
	}

	private static Set<String> words(String text) {
		return NO_WORD.splitAsStream(text.toUpperCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

	Wording wording() {
		return new Wording(this.heading, this.body);
	}

	double headingLike(SceneTrace other) {
		return likeness(this.heading, other.heading);
	}

	double bodyLike(SceneTrace other) {
		return likeness(this.body, other.body);
	}

	/** How much of this body the other has too: 1 is all of it. */
	double heldBy(SceneTrace other) {
		return this.body.isEmpty() ? 0 : (double) shared(this.body, other.body) / this.body.size();
	}

	/** Shared words against all words: 1 is the same, 0 is nothing in common. */
	private static double likeness(Set<String> one, Set<String> other) {
		if (one.isEmpty() && other.isEmpty()) {
			return 1;
		}
		long shared = shared(one, other);
		return (double) shared / (one.size() + other.size() - shared);
	}

	private static long shared(Set<String> one, Set<String> other) {
		Set<String> smaller = (one.size() <= other.size()) ? one : other;
		Set<String> larger = (smaller == one) ? other : one;
		return smaller.stream().filter(larger::contains).count();
	}

	/**
	 * Heading and body together.
	 */
	record Wording(Set<String> heading, Set<String> body) {
	}

}
