package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A few words in order. {@code kiss/kisses} is either word, {@code caress*} any word that
 * begins so, {@code @hand} a class of words, {@code _3} up to three other words of the
 * same sentence, {@code ~9} up to nine words across sentences.
 */
final class Phrase {

	private final List<Step> steps;

	private Phrase(List<Step> steps) {
		this.steps = steps;
	}

	/**
	 * @throws IllegalArgumentException if it is not written as described
	 */
	static Phrase of(String source, Map<String, Set<String>> classes) {
		List<Step> steps = new ArrayList<>();
		int gap = 0;
		boolean across = false;
		for (String part : source.strip().split("\\s+")) {
			char first = part.charAt(0);
			if ((first == '_' || first == '~') && part.length() > 1) {
				gap = Integer.parseInt(part.substring(1));
				across = first == '~';
				continue;
			}
			Set<String> words = new HashSet<>();
			Set<String> beginnings = new HashSet<>();
			for (String alternative : part.split("/")) {
				add(alternative, classes, words, beginnings);
			}
			steps.add(new Step(words, beginnings, gap, across));
			gap = 0;
			across = false;
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("A phrase without words: " + source);
		}
		return new Phrase(steps);
	}

	private static void add(String alternative, Map<String, Set<String>> classes, Set<String> words,
			Set<String> beginnings) {
		if (alternative.startsWith("@")) {
			Set<String> members = classes.get(alternative.substring(1));
			if (members == null) {
				throw new IllegalArgumentException("No such class of words: " + alternative);
			}
			for (String member : members) {
				add(member, classes, words, beginnings);
			}
		}
		else if (alternative.endsWith("*")) {
			beginnings.add(Words.fold(alternative.substring(0, alternative.length() - 1)));
		}
		else {
			words.add(Words.fold(alternative));
		}
	}

	Set<String> firstWords() {
		return this.steps.get(0).words();
	}

	Set<String> firstBeginnings() {
		return this.steps.get(0).beginnings();
	}

	/**
	 * The last word of the phrase where it begins at a place, or -1 if it does not begin
	 * there. Gaps are bounded, so the work at a place is too.
	 */
	int endOf(Words words, int place) {
		return this.steps.get(0).fits(words.at(place)) ? match(words, place, 1) : -1;
	}

	private int match(Words words, int last, int next) {
		if (next == this.steps.size()) {
			return last;
		}
		Step step = this.steps.get(next);
		int furthest = Math.min(words.size() - 1, last + 1 + step.gap());
		for (int place = last + 1; place <= furthest; place++) {
			if (step.fits(words.at(place))) {
				int end = match(words, place, next + 1);
				if (end >= 0) {
					return end;
				}
			}
			if (!step.across() && words.at(place).equals(Words.END)) {
				return -1;
			}
		}
		return -1;
	}

	private record Step(Set<String> words, Set<String> beginnings, int gap, boolean across) {

		boolean fits(String word) {
			if (this.words.contains(word)) {
				return true;
			}
			for (String beginning : this.beginnings) {
				if (word.startsWith(beginning)) {
					return true;
				}
			}
			return false;
		}

	}

}
