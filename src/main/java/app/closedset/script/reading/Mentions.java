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

	/** With which of the first characters of Unicode names begin. */
	private final boolean[] beginnings = new boolean[128];

	Mentions(Collection<String> characters) {
		for (String character : characters) {
			List<String> words = Words.of(character.toUpperCase(Locale.ROOT));
			if (words.size() > 1 || !words.isEmpty() && words.getFirst().length() > 1) {
				String first = words.getFirst();
				this.byFirstWord.computeIfAbsent(first, (word) -> new ArrayList<>()).add(new Name(character, words));
				if (first.charAt(0) < this.beginnings.length) {
					this.beginnings[first.charAt(0)] = true;
				}
			}
		}
	}

	private record Name(String character, List<String> words) {
	}

	void find(String text, Set<String> found) {
		for (int i = 0; i < text.length(); i++) {
			if (mayBegin(text.charAt(i)) && (i == 0 || !Words.isPart(text.charAt(i - 1)))) {
				findAt(i, text, found);
			}
		}
	}

	private boolean mayBegin(char c) {
		return (c < this.beginnings.length) ? this.beginnings[c]
				: Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
	}

	/** Finds the names that begin at a place. */
	private void findAt(int start, String text, Set<String> found) {
		int end = wordEnd(text, start);
		String word = text.substring(start, end).toUpperCase(Locale.ROOT);
		for (Name name : this.byFirstWord.getOrDefault(word, List.of())) {
			if (goesOn(name.words(), text, end)) {
				found.add(name.character());
			}
		}
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && Words.isPart(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Whether the other words of a name follow, each with a capital. */
	private static boolean goesOn(List<String> name, String text, int from) {
		int at = from;
		for (int i = 1; i < name.size(); i++) {
			while (at < text.length() && !Words.isPart(text.charAt(at))) {
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
