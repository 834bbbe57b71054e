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
			if (!words.isEmpty() && words.getFirst().length() > 1) {
				this.byFirstWord.computeIfAbsent(words.getFirst(), (word) -> new ArrayList<>())
					.add(new Name(character, words));
				this.shapes |= 1L << ((words.getFirst().charAt(0) * 7 + words.getFirst().length()) & 63);
			}
		}
	}

	private record Name(String character, List<String> words) {
	}

	void find(String text, Set<String> found) {
		int i = 0;
		while (i < text.length()) {
			if (!Character.isLetterOrDigit(text.charAt(i))) {
				i++;
				continue;
			}
			int end = wordEnd(text, i);
			if (!Character.isLowerCase(text.charAt(i)) && mayBe(text.charAt(i), end - i)) {
				String word = text.substring(i, end).toUpperCase(Locale.ROOT);
				for (Name name : this.byFirstWord.getOrDefault(word, List.of())) {
					if (goesOn(name.words(), text, end)) {
						found.add(name.character());
					}
				}
			}
			i = end;
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
