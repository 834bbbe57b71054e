package app.closedset.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the scenes of the last draft again in a new one, the surest evidence first: the
 * paragraph that the writing program marks, the same words, the number with a similar
 * heading, a similar heading with a similar body, the body alone. Each scene is found at
 * most once.
 */
final class SceneMatching {

	private static final double SIMILAR_HEADING = 0.5;

	/** So alike that the number alone confirms it, whatever became of the body. */
	private static final double SAME_HEADING = 0.8;

	private static final double SIMILAR_BODY = 0.5;

	/** What a body must keep where number and place agree only roughly. */
	private static final double RELATED_BODY = 0.2;

	/** Without a heading to support it the body must be nearly the same. */
	private static final double BODY_ALONE = 0.7;

	/** Shorter bodies are alike by chance. */
	private static final int WORDS_TO_TELL_BODIES_APART = 6;

	/** Keeps the work small where nearly nothing matches. */
	private static final int MOST_BODY_COMPARISONS = 250_000;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final List<Trace> before;

	private final List<Trace> now;

	private final int[] found;

	private final BitSet taken = new BitSet();

	private SceneMatching(List<Trace> before, List<Trace> now) {
		this.before = before;
		this.now = now;
		this.found = new int[now.size()];
		Arrays.fill(this.found, -1);
	}

	/**
	 * What a scene can be recognised by.
	 *
	 * @param paragraph lasting id in the file, or none
	 * @param number label, or none
	 * @param heading its words
	 * @param body its words, the first 400
	 * @param omitted whether only the number is left
	 */
	record Trace(@Nullable String paragraph, @Nullable String number, Set<String> heading, Set<String> body,
			boolean omitted) {

		static Trace of(@Nullable String paragraph, @Nullable String number, String heading, List<String> lines,
				boolean omitted) {
			Set<String> body = new HashSet<>();
			for (String line : lines) {
				if (body.size() > 400) {
					break;
				}
				body.addAll(words(line));
			}
			return new Trace(paragraph, (number != null) ? number.toUpperCase(Locale.ROOT) : null, words(heading), body,
					omitted);
		}

		private static Set<String> words(String text) {
			return NO_WORD.splitAsStream(text.toUpperCase(Locale.ROOT))
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toSet());
		}

	}

	/**
	 * For each scene of now the place of the same scene before, or -1 where it is new.
	 */
	static int[] match(List<Trace> before, List<Trace> now) {
		SceneMatching matching = new SceneMatching(before, now);
		matching.byParagraph();
		matching.byWords();
		matching.byNumber();
		matching.byHeading();
		matching.byBody();
		return matching.found;
	}

	private void byParagraph() {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			String paragraph = this.before.get(i).paragraph();
			if (paragraph != null) {
				places.putIfAbsent(paragraph, i);
			}
		}
		for (int i = 0; i < this.now.size(); i++) {
			String paragraph = this.now.get(i).paragraph();
			take(i, (paragraph != null) ? places.getOrDefault(paragraph, -1) : -1);
		}
	}

	/** So that a script whose numbers all moved up by one keeps its scenes. */
	private void byWords() {
		Map<List<Set<String>>, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			Trace scene = this.before.get(i);
			places.computeIfAbsent(List.of(scene.heading(), scene.body()), (key) -> new ArrayList<>()).add(i);
		}
		for (int i = 0; i < this.now.size(); i++) {
			Trace scene = this.now.get(i);
			List<Integer> same = places.getOrDefault(List.of(scene.heading(), scene.body()), List.of());
			if (scene.body().isEmpty() || this.found[i] >= 0) {
				continue;
			}
			int best = -1;
			for (int place : same) {
				boolean sameNumber = java.util.Objects.equals(this.before.get(place).number(), scene.number());
				if (!this.taken.get(place) && (best < 0 || sameNumber)) {
					best = place;
					if (sameNumber) {
						break;
					}
				}
			}
			take(i, best);
		}
	}

	private void byNumber() {
		Map<String, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			String number = this.before.get(i).number();
			if (number != null) {
				places.computeIfAbsent(number, (key) -> new ArrayList<>()).add(i);
			}
		}
		for (int i = 0; i < this.now.size(); i++) {
			Trace scene = this.now.get(i);
			if (scene.number() != null) {
				take(i, best(scene, places.getOrDefault(scene.number(), List.of())));
			}
		}
	}

	/**
	 * The most similar scene among those of one number; an omission needs no likeness.
	 */
	private int best(Trace scene, List<Integer> places) {
		int best = -1;
		double likeness = -1;
		for (int place : places) {
			Trace other = this.before.get(place);
			double headings = similarity(scene.heading(), other.heading());
			double bodies = similarity(scene.body(), other.body());
			boolean same = scene.omitted() || headings >= SAME_HEADING
					|| headings >= SIMILAR_HEADING && bodies >= RELATED_BODY;
			if (!this.taken.get(place) && same && headings + bodies > likeness) {
				best = place;
				likeness = headings + bodies;
			}
		}
		return best;
	}

	private void byHeading() {
		for (int i = 0; i < this.now.size(); i++) {
			if (this.found[i] >= 0 || this.now.get(i).omitted()) {
				continue;
			}
			Trace scene = this.now.get(i);
			int best = -1;
			double likeness = 0;
			for (int place = this.taken.nextClearBit(0); place < this.before.size(); place = this.taken
				.nextClearBit(place + 1)) {
				double headings = similarity(scene.heading(), this.before.get(place).heading());
				if (headings < SIMILAR_HEADING) {
					continue;
				}
				double bodies = similarity(scene.body(), this.before.get(place).body());
				if (bodies >= SIMILAR_BODY && headings + bodies > likeness) {
					best = place;
					likeness = headings + bodies;
				}
			}
			take(i, best);
		}
	}

	private void byBody() {
		int comparisons = 0;
		for (int i = 0; i < this.now.size(); i++) {
			Trace scene = this.now.get(i);
			if (this.found[i] >= 0 || scene.body().size() < WORDS_TO_TELL_BODIES_APART) {
				continue;
			}
			int best = -1;
			double likeness = BODY_ALONE;
			for (int place = this.taken.nextClearBit(0); place < this.before.size()
					&& comparisons < MOST_BODY_COMPARISONS; place = this.taken.nextClearBit(place + 1)) {
				comparisons++;
				double bodies = similarity(scene.body(), this.before.get(place).body());
				if (bodies >= likeness) {
					best = place;
					likeness = bodies;
				}
			}
			take(i, best);
		}
	}

	private void take(int scene, int place) {
		if (place >= 0 && this.found[scene] < 0 && !this.taken.get(place)) {
			this.found[scene] = place;
			this.taken.set(place);
		}
	}

	/** Shared words against all words: 1 is the same, 0 is nothing in common. */
	private static double similarity(Set<String> one, Set<String> other) {
		if (one.isEmpty() && other.isEmpty()) {
			return 1;
		}
		Set<String> smaller = (one.size() <= other.size()) ? one : other;
		Set<String> larger = (smaller == one) ? other : one;
		long shared = smaller.stream().filter(larger::contains).count();
		return (double) shared / (one.size() + other.size() - shared);
	}

}
