package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into runs of letters and digits.
 */
final class Words {

	private Words() {
	}

	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
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
