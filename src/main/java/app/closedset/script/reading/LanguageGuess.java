package app.closedset.script.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells English from French by their small words. A few pages tell it.
 */
final class LanguageGuess {

	private static final Set<String> ENGLISH = words(
			"the and of to with his her he she they is are you it at from into " + "day night what that this my not");

	private static final Set<String> FRENCH = words(
			"le la les des du une et est avec dans il elle ils elles vous tu pas "
					+ "que qui jour nuit son sa ses au sur je un");

	private static final int LONGEST_WORD = 5;

	/**
	 * So many words of one language settle it; an even number of both counts as English.
	 */
	private static final int ENOUGH = 300;

	private int english;

	private int french;

	void read(String text) {
		int start = -1;
		for (int i = 0; i <= text.length() && this.english < ENOUGH && this.french <= ENOUGH; i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) {
				start = i;
			}
			else if (!letter && start >= 0) {
				if (i - start <= LONGEST_WORD) {
					count(text.substring(start, i).toLowerCase(Locale.ROOT));
				}
				start = -1;
			}
		}
	}

	private void count(String word) {
		if (ENGLISH.contains(word)) {
			this.english++;
		}
		else if (FRENCH.contains(word)) {
			this.french++;
		}
	}

	String language() {
		return (this.french > this.english) ? "fr" : "en";
	}

	/** These are asked for every short word, and a hash set answers quickest. */
	private static Set<String> words(String words) {
		return new HashSet<>(Arrays.asList(words.split(" ")));
	}

}
