package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import app.closedset.breakdown.detection.Rules.Place;
import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * Which words scenes that need attention are written in. It knows nothing of the order of
 * words, and what the lists of the rules do not name; each language has words of its own.
 *
 * @param words by key, see {@link #key}
 * @param biases added, by language
 */
record Vocabulary(Map<String, Word> words, Map<String, Double> biases) {

	/** Words are told apart by their beginning only, so that endings need no grammar. */
	private static final int BEGINNING = 6;

	/** The least scenes that have a word, for it to be learnt. */
	private static final int RARE = 2;

	/** How many words are shown where they are the reason. */
	private static final int TELLING = 3;

	/** Of a word that one scene in ten has. */
	private static final double TELLING_RARENESS = 1 + Math.log(10);

	private static final double STRICTNESS = 0.3;

	private static final int ROUNDS = 30;

	/** Sums are kept in whole parts of one, which come out the same in any order. */
	private static final double EXACT = 1L << 40;

	Vocabulary {
		words = Map.copyOf(words);
		biases = Map.copyOf(biases);
	}

	/**
	 * A word.
	 *
	 * @param rareness how much it tells scenes apart at all: the fewer scenes have it,
	 * the more
	 * @param weight how much it speaks for attention
	 */
	record Word(double rareness, double weight) {
	}

	/** A folded word as it is counted: what is said is another word than what is done. */
	static String key(String language, Place place, String word) {
		String beginning = (word.length() > BEGINNING) ? word.substring(0, BEGINNING) : word;
		return language + ((place == Place.DIALOGUE) ? ":said:" : ":done:") + beginning;
	}

	private static String language(Map<String, Integer> counts) {
		return counts.isEmpty() ? "" : language(counts.keySet().iterator().next());
	}

	private static String language(String key) {
		return key.substring(0, key.indexOf(':'));
	}

	/**
	 * How much words speak for attention, however many there are.
	 * @param counts of the words of one scene, all in one language
	 */
	double score(Map<String, Integer> counts) {
		long sum = 0;
		long square = 0;
		for (Map.Entry<String, Integer> count : counts.entrySet()) {
			Word word = this.words.get(count.getKey());
			if (word != null) {
				double value = tempered(count.getValue()) * word.rareness();
				sum += Math.round(value * word.weight() * EXACT);
				square += Math.round(value * value * EXACT);
			}
		}
		return this.biases.getOrDefault(language(counts), 0.0)
				+ ((square > 0) ? sum / EXACT / Math.sqrt(square / EXACT) : 0);
	}

	/**
	 * Where a scene has the words that speak most for attention, in its order. Words that
	 * stand in every other scene explain nothing.
	 * @param counts of the words of the scene
	 * @param never tells lines whose words are no reason to stop
	 */
	List<Evidence> evidence(ScriptScene scene, Map<String, Integer> counts, Predicate<String> never) {
		Set<String> telling = counts.keySet()
			.stream()
			.filter(this::isTelling)
			.sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
			.limit(TELLING)
			.collect(Collectors.toCollection(HashSet::new));
		List<Evidence> evidence = new ArrayList<>();
		String language = language(counts);
		for (ScriptScene.Line line : scene.lines()) {
			if (line.kind() == Kind.CUE || never.test(line.text())) {
				continue;
			}
			Place place = (line.kind() == Kind.DIALOGUE) ? Place.DIALOGUE : Place.ACTION;
			Words written = Words.of(line.text(), Set.of());
			for (int i = 0; i < written.size(); i++) {
				if (telling.remove(key(language, place, written.at(i)))) {
					evidence.add(new Evidence(line.ordinal(), written.quote(i, i)));
				}
			}
		}
		return evidence;
	}

	private boolean isTelling(String key) {
		Word word = this.words.get(key);
		return word != null && word.weight() > 0 && word.rareness() >= TELLING_RARENESS;
	}

	private double weight(String key) {
		Word word = this.words.get(key);
		return (word != null) ? word.weight() * word.rareness() : 0;
	}

	private static double tempered(int count) {
		return 1 + Math.log(count);
	}

	/**
	 * @param scenes the counts of the words of each
	 * @param wanted which of them need attention
	 */
	static Vocabulary train(List<Map<String, Integer>> scenes, boolean[] wanted) {
		Map<String, Word> words = new TreeMap<>();
		Map<String, Double> biases = new TreeMap<>();
		for (String language : new TreeSet<>(scenes.stream().map(Vocabulary::language).toList())) {
			List<Map<String, Integer>> own = new ArrayList<>();
			List<Boolean> ownWanted = new ArrayList<>();
			for (int i = 0; i < wanted.length; i++) {
				if (language(scenes.get(i)).equals(language)) {
					own.add(scenes.get(i));
					ownWanted.add(wanted[i]);
				}
			}
			train(language, own, ownWanted, words, biases);
		}
		return new Vocabulary(words, biases);
	}

	private static void train(String language, List<Map<String, Integer>> scenes, List<Boolean> wanted,
			Map<String, Word> words, Map<String, Double> biases) {
		Map<String, Integer> met = new TreeMap<>();
		scenes.forEach((scene) -> scene.keySet().forEach((key) -> met.merge(key, 1, Integer::sum)));
		met.values().removeIf((count) -> count < RARE);
		List<String> keys = new ArrayList<>(met.keySet());
		double[] rareness = keys.stream()
			.mapToDouble((key) -> 1 + Math.log((1.0 + scenes.size()) / (1 + met.getOrDefault(key, 0))))
			.toArray();
		List<Separation.Sparse> rows = scenes.stream().map((scene) -> row(scene, keys, rareness)).toList();
		boolean[] sides = new boolean[rows.size()];
		for (int i = 0; i < sides.length; i++) {
			sides[i] = wanted.get(i);
		}
		Separation separation = Separation.of(rows, sides, keys.size(), STRICTNESS, ROUNDS);
		for (int k = 0; k < rareness.length; k++) {
			words.put(keys.get(k), new Word(rareness[k], separation.weights()[k]));
		}
		biases.put(language, separation.bias());
	}

	private static Separation.Sparse row(Map<String, Integer> scene, List<String> keys, double[] rareness) {
		int[] places = IntStream.range(0, rareness.length).filter((k) -> scene.containsKey(keys.get(k))).toArray();
		double[] values = IntStream.of(places)
			.mapToDouble((k) -> tempered(scene.getOrDefault(keys.get(k), 1)) * rareness[k])
			.toArray();
		double length = Math.sqrt(DoubleStream.of(values).map((value) -> value * value).sum());
		return new Separation.Sparse(places, DoubleStream.of(values).map((value) -> value / length).toArray());
	}

}
