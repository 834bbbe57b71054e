package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into runs of letters and digits.
 */
final class Words {

	private Words() {
	}

	/** Whether the character belongs to a word; small English letters are told first. */
	static boolean isPart(char c) {
		return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
	}

	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean inside = i < text.length() && isPart(text.charAt(i));
			if (inside && start < 0) {
				start = i;
			}
			else if (!inside && start >= 0) {
				words.add(text.substring(start, i));
				start = -1;
			}
		}
		return words;
	}

}
