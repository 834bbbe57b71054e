package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names of known characters in action: each word with a capital, in any case,
 * so that a rose is not Rose.
 */
final class Mentions {

	private final Map<String, List<Name>> byFirstWord = new HashMap<>();

	private long shapes;

	Mentions(Collection<String> characters) {
		for (String character : characters) {
			List<String> words = Words.of(character.toUpperCase(Locale.ROOT));
			if (words.size() > 1 || !words.isEmpty() && words.getFirst().length() > 1) {
				this.byFirstWord.computeIfAbsent(words.getFirst(), (word) -> new ArrayList<>())
					.add(new Name(character, words));
				this.shapes |= 1L << ((words.getFirst().charAt(0) * 7 + words.getFirst().length()) & 63);
			}
		}
	}

	private record Name(String character, List<String> words) {
	}

	void find(String text, Set<String> found) {
		boolean within = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 'a' && c <= 'z') {
				within = true;
			}
			else if (!Character.isLetterOrDigit(c)) {
				within = false;
			}
			else {
				if (!within && !Character.isLowerCase(c)) {
					findAt(i, text, found);
				}
				within = true;
			}
		}
	}

	/** Finds the names that begin at a place. */
	private void findAt(int start, String text, Set<String> found) {
		int end = wordEnd(text, start);
		if (mayBe(text.charAt(start), end - start)) {
			String word = text.substring(start, end).toUpperCase(Locale.ROOT);
			for (Name name : this.byFirstWord.getOrDefault(word, List.of())) {
				if (goesOn(name.words(), text, end)) {
					found.add(name.character());
				}
			}
		}
	}

	/**
	 * Whether any name begins with such a letter and as long a word; tells most others.
	 */
	private boolean mayBe(char first, int length) {
		return (this.shapes >>> ((first * 7 + length) & 63) & 1) == 1;
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Whether the other words of a name follow, each with a capital. */
	private static boolean goesOn(List<String> name, String text, int from) {
		int at = from;
		for (int i = 1; i < name.size(); i++) {
			while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
				at++;
			}
			int end = wordEnd(text, at);
			if (at == end || Character.isLowerCase(text.charAt(at))
					|| !text.substring(at, end).toUpperCase(Locale.ROOT).equals(name.get(i))) {
				return false;
			}
			at = end;
		}
		return true;
	}

}
