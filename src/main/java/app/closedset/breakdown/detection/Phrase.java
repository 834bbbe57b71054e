package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A few words in order. {@code knee/lap} is either word, {@code caress+} any form of the
 * word, {@code masturb*} any word that begins so, {@code @hand} a class of words,
 * {@code @who} also any person of the script by name, {@code _3} up to three other words
 * of the same sentence, {@code ~9} up to nine words across sentences, {@code ~} an end of
 * a sentence or nothing.
 */
final class Phrase {

	private static final String PERSON = "@who";

	private final List<Step> steps;

	private Phrase(List<Step> steps) {
		this.steps = steps;
	}

	/**
	 * @throws IllegalArgumentException if it is not written as described
	 */
	static Phrase of(String source, Map<String, Set<String>> classes, Inflection inflection) {
		List<Step> steps = new ArrayList<>();
		int gap = 0;
		boolean across = false;
		boolean stop = false;
		for (String part : source.strip().split("\\s+")) {
			if (part.equals("~")) {
				stop = true;
				continue;
			}
			char first = part.charAt(0);
			if ((first == '_' || first == '~') && part.length() > 1) {
				gap = Integer.parseInt(part.substring(1));
				across = first == '~';
				continue;
			}
			Set<String> words = new HashSet<>();
			Set<String> beginnings = new HashSet<>();
			boolean person = false;
			String example = "";
			for (String alternative : part.split("/")) {
				add(alternative, classes, inflection, words, beginnings);
				person |= alternative.equals(PERSON);
				example = example.isEmpty() ? alternative : example;
			}
			if (example.startsWith("@")) {
				example = new TreeSet<>(words).first();
			}
			steps.add(new Step(words, beginnings, person, gap, across, stop, example.replaceAll("[+*]$", "")));
			gap = 0;
			across = false;
			stop = false;
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("A phrase without words: " + source);
		}
		return new Phrase(steps);
	}

	private static void add(String alternative, Map<String, Set<String>> classes, Inflection inflection,
			Set<String> words, Set<String> beginnings) {
		if (alternative.startsWith("@")) {
			Set<String> members = classes.get(alternative.substring(1));
			if (members == null) {
				throw new IllegalArgumentException("No such class of words: " + alternative);
			}
			words.addAll(members);
		}
		else if (alternative.endsWith("+")) {
			words.addAll(inflection.forms(alternative.substring(0, alternative.length() - 1)));
		}
		else if (alternative.endsWith("*")) {
			beginnings.add(Words.fold(alternative.substring(0, alternative.length() - 1)));
		}
		else {
			words.add(Words.fold(alternative));
		}
	}

	/** Words that the phrase fits, the shortest. */
	String example() {
		return this.steps.stream().map(Step::example).collect(Collectors.joining(" "));
	}

	boolean beginsWithPerson() {
		return this.steps.get(0).person();
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
		return this.steps.get(0).fits(words, place) ? match(words, place, 1) : -1;
	}

	private int match(Words words, int last, int next) {
		if (next == this.steps.size()) {
			return last;
		}
		Step step = this.steps.get(next);
		boolean stopped = step.stop() && last + 1 < words.size() && words.at(last + 1).equals(Words.END);
		int first = stopped ? last + 2 : last + 1;
		int furthest = Math.min(words.size() - 1, first + step.gap());
		for (int place = first; place <= furthest; place++) {
			if (step.fits(words, place)) {
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

	/**
	 * @param hashes a bit for each word by its hash; tells most words that are none of
	 * them
	 */
	private record Step(Set<String> words, long hashes, Set<String> beginnings, boolean person, int gap, boolean across,
			boolean stop, String example) {

		Step(Set<String> words, Set<String> beginnings, boolean person, int gap, boolean across, boolean stop,
				String example) {
			this(words, words.stream().mapToLong(Step::hash).reduce(0, (one, other) -> one | other), beginnings, person,
					gap, across, stop, example);
		}

		private static long hash(String word) {
			return 1L << word.hashCode();
		}

		boolean fits(Words line, int place) {
			String word = line.at(place);
			if ((this.hashes & hash(word)) != 0 && this.words.contains(word) || this.person && line.isPerson(place)) {
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
