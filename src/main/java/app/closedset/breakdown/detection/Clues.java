package app.closedset.breakdown.detection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.breakdown.Modifier;

/**
 * What the rules found in one scene.
 *
 * @param suggestions what they suggest, before anything is weighed
 * @param signs how often each rule, cue and class of words was met, by a short key: what
 * the heads weigh
 * @param words how often each word of the vocabulary was met
 * @param minorPresent whether someone under 18 takes part
 * @param background whether a group takes part
 * @param stretches signs and words by the parts of the scene that are weighed apart; one
 * at least
 * @param scarcity how much rarer scenes that need attention are in its script than in the
 * scripts that were learnt from; 1 if as frequent
 */
record Clues(List<Suggestion> suggestions, Map<String, Integer> signs, Map<String, Integer> words, boolean minorPresent,
		boolean background, List<Stretch> stretches, double scarcity) {

	/** The sign of what calls for attention however little else the scene has. */
	static final String ALWAYS = "always";

	static final Clues NONE = new Clues(List.of(), Map.of(), Map.of(), false, false);

	Clues {
		suggestions = List.copyOf(suggestions);
		signs = Map.copyOf(signs);
		words = Map.copyOf(words);
		stretches = List.copyOf(stretches);
	}

	/** Of a scene that is weighed at once. */
	Clues(List<Suggestion> suggestions, Map<String, Integer> signs, Map<String, Integer> words, boolean minorPresent,
			boolean background) {
		this(suggestions, signs, words, minorPresent, background,
				List.of(new Stretch(0, Integer.MAX_VALUE, signs, words)), 1);
	}

	Clues in(List<Stretch> parts) {
		return new Clues(this.suggestions, this.signs, this.words, this.minorPresent, this.background, parts,
				this.scarcity);
	}

	Clues amongScarce(double times) {
		return new Clues(this.suggestions, this.signs, this.words, this.minorPresent, this.background, this.stretches,
				times);
	}

	/** The modifiers that hold for whatever is found in the scene. */
	Set<Modifier> modifiers() {
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		if (this.minorPresent) {
			modifiers.add(Modifier.MINOR_PRESENT);
		}
		if (this.background) {
			modifiers.add(Modifier.BACKGROUND);
		}
		return modifiers;
	}

	/**
	 * A part of a scene.
	 *
	 * @param first the ordinal of its first line
	 * @param last that of its last
	 * @param signs what was met in it
	 * @param words how often each was met in it
	 */
	record Stretch(int first, int last, Map<String, Integer> signs, Map<String, Integer> words) {

		Stretch {
			signs = Map.copyOf(signs);
			words = Map.copyOf(words);
		}

		boolean holds(int ordinal) {
			return this.first <= ordinal && ordinal <= this.last;
		}

	}

}
