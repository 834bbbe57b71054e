package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

	Mentions(Collection<String> characters) {
		for (String character : characters) {
			List<String> words = Words.of(character.toUpperCase(Locale.ROOT));
			if (!words.isEmpty() && words.getFirst().length() > 1) {
				this.byFirstWord.computeIfAbsent(words.getFirst(), (word) -> new ArrayList<>())
					.add(new Name(character, words));
			}
		}
	}

	private record Name(String character, List<String> words) {
	}

	Set<String> in(String text) {
		Set<String> found = new LinkedHashSet<>();
		List<String> words = Words.of(text);
		for (int i = 0; i < words.size(); i++) {
			if (Character.isLowerCase(words.get(i).charAt(0))) {
				continue;
			}
			for (Name name : this.byFirstWord.getOrDefault(words.get(i).toUpperCase(Locale.ROOT), List.of())) {
				if (stands(name.words(), words, i)) {
					found.add(name.character());
				}
			}
		}
		return found;
	}

	private static boolean stands(List<String> name, List<String> words, int at) {
		if (at + name.size() > words.size()) {
			return false;
		}
		for (int i = 1; i < name.size(); i++) {
			String word = words.get(at + i);
			if (Character.isLowerCase(word.charAt(0)) || !word.toUpperCase(Locale.ROOT).equals(name.get(i))) {
				return false;
			}
		}
		return true;
	}

}
