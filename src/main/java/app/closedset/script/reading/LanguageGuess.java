package app.closedset.script.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Tells English from French by their small words. A few pages tell it.
 */
final class LanguageGuess {

	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "with", "his", "her", "he", "she",
			"they", "is", "are", "you", "it", "at", "from", "into", "day", "night", "what", "that", "this", "my",
			"not");

	private static final Set<String> FRENCH = Set.of("le", "la", "les", "des", "du", "une", "et", "est", "avec", "dans",
			"il", "elle", "ils", "elles", "vous", "tu", "pas", "que", "qui", "jour", "nuit", "son", "sa", "ses", "au",
			"sur", "je", "un");

	private static final int LONGEST_WORD = 5;

	private static final int ENOUGH = 600;

	private int english;

	private int french;

	void read(String text) {
		int start = -1;
		for (int i = 0; i <= text.length() && this.english + this.french < ENOUGH; i++) {
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
		this.english += ENGLISH.contains(word) ? 1 : 0;
		this.french += FRENCH.contains(word) ? 1 : 0;
	}

	String language() {
		return (this.french > this.english) ? "fr" : "en";
	}

}
