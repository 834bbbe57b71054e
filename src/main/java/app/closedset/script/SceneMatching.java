package app.closedset.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Finds the scenes of the last draft again in a new one: first what a person decided,
 * then by the evidence, the surest first: the paragraph that the writing program marks,
 * the same words, the number with a similar heading, a similar heading with a similar
 * body, the body alone. Each scene is found at most once. Where the evidence is thin or
 * fits two scenes, the pairing says so and proposes the likelier answer.
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

	/** A body less alike than {@link #BODY_ALONE} that is worth a question. */
	private static final double BODY_RECALLED = 0.35;

	/** Another scene that fits nearly as well is worth a question. */
	private static final double NEARLY_AS_WELL = 0.15;

	/** How much of a scene another must hold to have taken it in. */
	private static final double HELD = 0.8;

	/** How much of that must be new there. */
	private static final double GAINED = 0.5;

	/** Shorter bodies are alike by chance. */
	private static final int WORDS_TO_TELL_BODIES_APART = 6;

	/** Keeps the work small where nearly nothing matches. */
	private static final int MOST_COMPARISONS = 250_000;

	private static final int MOST_RIVALS = 3;

	private static final int NONE = -1;

	private final List<SceneTrace> before;

	private final List<SceneTrace> now;

	private final int[] found;

	private final Evidence[] evidence;

	private final BitSet taken = new BitSet();

	private int comparisons;

	private SceneMatching(List<SceneTrace> before, List<SceneTrace> now) {
		this.before = before;
		this.now = now;
		this.found = new int[now.size()];
		Arrays.fill(this.found, NONE);
		this.evidence = new Evidence[now.size()];
		Arrays.fill(this.evidence, Evidence.NOTHING);
	}

	/**
	 * By what a scene was found again.
	 */
	enum Evidence {

		/** A person said so. */
		DECISION,
		/** The file's own mark. */
		PARAGRAPH,
		/** Heading and body are word for word the same. */
		WORDS,
		/** The number, and a similar heading. */
		NUMBER,
		/** A similar heading, and a similar body. */
		HEADING,
		/** The body alone. */
		BODY,
		/** It was not found: the scene is new. */
		NOTHING

	}

	/**
	 * What became of a scene of the new draft.
	 *
	 * @param before the place of the same scene in the last draft, or -1 where it is new
	 * @param evidence by what it was found
	 * @param candidates where the answer is doubtful: the places it may be, likeliest
	 * first
	 * @param source the place of the scene whose text it took over, or -1; of new ones
	 */
	record Pairing(int before, Evidence evidence, List<Integer> candidates, int source) {

		boolean doubtful() {
			return !this.candidates.isEmpty();
		}

	}

	/**
	 * @param pairings one for each scene of the new draft
	 * @param holders for scenes of the last draft that were not found: the place of the
	 * scene that took their text in; those that nobody took in are absent
	 */
	record Result(List<Pairing> pairings, Map<Integer, Integer> holders) {
	}

	static Result match(List<SceneTrace> before, List<SceneTrace> now) {
		return match(before, now, new java.util.TreeMap<>());
	}

	/**
	 * @param decided for places in the new draft: the place in the last one, or -1 where
	 * it was decided that the scene is new
	 */
	static Result match(List<SceneTrace> before, List<SceneTrace> now, SortedMap<Integer, Integer> decided) {
		SceneMatching matching = new SceneMatching(before, now);
		decided.forEach(matching::decide);
		matching.byParagraph();
		matching.byWords();
		matching.byNumber();
		matching.byHeading();
		matching.byBody();
		return matching.result();
	}

	private void decide(int scene, int place) {
		if (place == NONE) {
			this.evidence[scene] = Evidence.DECISION;
		}
		else {
			take(scene, place, Evidence.DECISION);
		}
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
			take(i, (paragraph != null) ? places.getOrDefault(paragraph, NONE) : NONE, Evidence.PARAGRAPH);
		}
	}

	/** So that a script whose numbers all moved up by one keeps its scenes. */
	private void byWords() {
		Map<SceneTrace.Wording, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			places.computeIfAbsent(this.before.get(i).wording(), (key) -> new ArrayList<>()).add(i);
		}
		for (boolean numbered : new boolean[] { true, false }) {
			for (int i = 0; i < this.now.size(); i++) {
				SceneTrace scene = this.now.get(i);
				if (!open(i) || scene.body().isEmpty()) {
					continue;
				}
				places.getOrDefault(scene.wording(), List.of())
					.stream()
					.filter((place) -> !this.taken.get(place))
					.filter((place) -> !numbered || Objects.equals(this.before.get(place).number(), scene.number()))
					.findFirst()
					.ifPresent(taking(i, Evidence.WORDS));
			}
		}
	}

	private java.util.function.Consumer<Integer> taking(int scene, Evidence by) {
		return (place) -> take(scene, place, by);
	}

	private void byNumber() {
		Map<String, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			String number = this.before.get(i).number();
			if (number != null) {
				places.computeIfAbsent(number, (key) -> new ArrayList<>()).add(i);
			}
		}
		List<Likeness> likenesses = new ArrayList<>();
		for (int i = 0; i < this.now.size(); i++) {
			SceneTrace scene = this.now.get(i);
			if (!open(i) || scene.number() == null) {
				continue;
			}
			for (int place : places.getOrDefault(scene.number(), List.of())) {
				SceneTrace other = this.before.get(place);
				double headings = scene.headingLike(other);
				double bodies = scene.bodyLike(other);
				// An omission needs no likeness.
				if (scene.omitted() || headings >= SAME_HEADING
						|| headings >= SIMILAR_HEADING && bodies >= RELATED_BODY) {
					likenesses.add(new Likeness(i, place, headings + bodies));
				}
			}
		}
		takeTheLikeliest(likenesses, Evidence.NUMBER);
	}

	private void byHeading() {
		List<Likeness> likenesses = new ArrayList<>();
		for (int i = 0; i < this.now.size(); i++) {
			SceneTrace scene = this.now.get(i);
			if (!open(i) || scene.omitted()) {
				continue;
			}
			for (int place : lacking()) {
				double headings = scene.headingLike(this.before.get(place));
				if (headings < SIMILAR_HEADING || ++this.comparisons > MOST_COMPARISONS) {
					continue;
				}
				double bodies = scene.bodyLike(this.before.get(place));
				if (bodies >= SIMILAR_BODY) {
					likenesses.add(new Likeness(i, place, headings + bodies));
				}
			}
		}
		takeTheLikeliest(likenesses, Evidence.HEADING);
	}

	private void byBody() {
		List<Likeness> likenesses = new ArrayList<>();
		for (int i = 0; i < this.now.size(); i++) {
			SceneTrace scene = this.now.get(i);
			if (!open(i) || scene.body().size() < WORDS_TO_TELL_BODIES_APART) {
				continue;
			}
			for (int place : lacking()) {
				if (++this.comparisons > MOST_COMPARISONS) {
					break;
				}
				double bodies = scene.bodyLike(this.before.get(place));
				if (bodies >= BODY_ALONE) {
					likenesses.add(new Likeness(i, place, bodies));
				}
			}
		}
		takeTheLikeliest(likenesses, Evidence.BODY);
	}

	private void takeTheLikeliest(List<Likeness> likenesses, Evidence by) {
		likenesses.sort(Comparator.comparingDouble(Likeness::degree)
			.reversed()
			.thenComparingInt((likeness) -> Math.abs(likeness.scene() - likeness.place()))
			.thenComparingInt(Likeness::scene));
		likenesses.forEach((likeness) -> take(likeness.scene(), likeness.place(), by));
	}

	private void take(int scene, int place, Evidence by) {
		if (place != NONE && open(scene) && !this.taken.get(place)) {
			this.found[scene] = place;
			this.evidence[scene] = by;
			this.taken.set(place);
		}
	}

	private boolean open(int scene) {
		return this.evidence[scene] == Evidence.NOTHING;
	}

	/** Scenes of the last draft that were not found and had not been omitted before. */
	private List<Integer> lacking() {
		List<Integer> places = new ArrayList<>();
		for (int place = this.taken.nextClearBit(0); place < this.before.size(); place = this.taken
			.nextClearBit(place + 1)) {
			places.add(place);
		}
		return places;
	}

	private Result result() {
		List<Integer> lacking = lacking().stream().filter((place) -> !this.before.get(place).omitted()).toList();
		int[] foundBy = new int[this.before.size()];
		Arrays.fill(foundBy, NONE);
		for (int i = 0; i < this.found.length; i++) {
			if (this.found[i] != NONE) {
				foundBy[this.found[i]] = i;
			}
		}
		List<Pairing> pairings = new ArrayList<>(this.now.size());
		for (int i = 0; i < this.now.size(); i++) {
			List<Integer> candidates = candidates(i, lacking);
			boolean isNew = this.found[i] == NONE && candidates.isEmpty();
			pairings.add(new Pairing(this.found[i], this.evidence[i], candidates, isNew ? source(i, foundBy) : NONE));
		}
		Map<Integer, Integer> holders = new HashMap<>();
		for (int place : lacking) {
			int holder = holder(place);
			if (holder != NONE) {
				holders.put(place, holder);
			}
		}
		return new Result(pairings, holders);
	}

	/** The scenes that a person has to choose from, or none where the answer is sure. */
	private List<Integer> candidates(int scene, List<Integer> lacking) {
		SceneTrace trace = this.now.get(scene);
		if (trace.omitted()) {
			return List.of();
		}
		return switch (this.evidence[scene]) {
			case DECISION, PARAGRAPH -> List.of();
			case WORDS -> rivals(scene,
					lacking.stream()
						.filter((place) -> this.before.get(place).wording().equals(trace.wording()))
						.toList());
			case NUMBER -> rewritten(scene) ? List.of(this.found[scene])
					: rivals(scene, lacking.stream().filter((place) -> fitsNearlyAsWell(scene, place)).toList());
			case HEADING, BODY ->
				rivals(scene, lacking.stream().filter((place) -> fitsNearlyAsWell(scene, place)).toList());
			case NOTHING -> lacking.stream()
				.filter((place) -> isWorthAQuestion(trace, this.before.get(place)))
				.sorted(Comparator.comparingDouble((Integer place) -> likeness(trace, place)).reversed())
				.limit(MOST_RIVALS)
				.toList();
		};
	}

	private List<Integer> rivals(int scene, List<Integer> others) {
		if (others.isEmpty()) {
			return List.of();
		}
		List<Integer> all = new ArrayList<>(List.of(this.found[scene]));
		others.stream().limit(MOST_RIVALS - 1L).forEach(all::add);
		return all;
	}

	/** The number and the place are the same, and nothing else is. */
	private boolean rewritten(int scene) {
		SceneTrace trace = this.now.get(scene);
		SceneTrace other = this.before.get(this.found[scene]);
		return !trace.body().isEmpty() && !other.body().isEmpty() && trace.bodyLike(other) < RELATED_BODY;
	}

	private boolean fitsNearlyAsWell(int scene, int place) {
		SceneTrace trace = this.now.get(scene);
		return likeness(trace, place) >= likeness(trace, this.found[scene]) - NEARLY_AS_WELL;
	}

	private double likeness(SceneTrace trace, int place) {
		return trace.headingLike(this.before.get(place)) + trace.bodyLike(this.before.get(place));
	}

	private static boolean isWorthAQuestion(SceneTrace trace, SceneTrace other) {
		boolean sameNumber = trace.number() != null && trace.number().equals(other.number());
		return sameNumber || trace.headingLike(other) >= SAME_HEADING
				|| trace.body().size() >= WORDS_TO_TELL_BODIES_APART && trace.bodyLike(other) >= BODY_RECALLED;
	}

	/** The scene of the last draft out of which a new one was split. */
	private int source(int scene, int[] foundBy) {
		SceneTrace part = this.now.get(scene);
		if (part.body().size() < WORDS_TO_TELL_BODIES_APART) {
			return NONE;
		}
		for (int place = 0; place < foundBy.length; place++) {
			if (foundBy[place] == NONE || part.heldBy(this.before.get(place)) < HELD) {
				continue;
			}
			if (part.heldBy(this.now.get(foundBy[place])) <= GAINED) {
				return place;
			}
		}
		return NONE;
	}

	/** The scene of the new draft that took one of the last draft in. */
	private int holder(int place) {
		SceneTrace part = this.before.get(place);
		if (part.body().size() < WORDS_TO_TELL_BODIES_APART) {
			return NONE;
		}
		for (int i = 0; i < this.now.size(); i++) {
			if (this.found[i] == NONE || part.heldBy(this.now.get(i)) < HELD) {
				continue;
			}
			if (part.heldBy(this.before.get(this.found[i])) <= GAINED) {
				return i;
			}
		}
		return NONE;
	}

	private record Likeness(int scene, int place, double degree) {
	}

}
