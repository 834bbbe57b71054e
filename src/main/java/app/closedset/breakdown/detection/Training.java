package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.closedset.breakdown.detection.Head.Example;

/**
 * Learns a head from labelled scenes. Scripts are kept apart throughout: how a sentence
 * sounds is always told by a model that has not seen its script, and the threshold is
 * chosen on scenes of scripts that the head had not seen.
 */
final class Training {

	/** Scripts are dealt to so many heaps; each is judged by a model of the others. */
	private static final int HEAPS = 3;

	/** The scripts that are left out together when the head is judged. */
	private static final int LEFT_OUT = 6;

	private static final double STRICTNESS = 0.3;

	private static final double DOUBT = 2;

	/** A missed scene harms, a false alarm costs a click: the recall to be kept. */
	private static final double RECALL = 0.94;

	/** A sentence shorter than this is found in too many others. */
	private static final int SHORTEST = 12;

	private final List<Studied> scenes;

	private Training(List<Studied> scenes) {
		this.scenes = scenes;
	}

	/**
	 * A labelled scene with what the readers made of it.
	 *
	 * @param told for each sentence whether it is known to show what the scene was
	 * labelled for, known not to, or unknown
	 */
	record Studied(LabelledScene label, Clues clues, List<Sentence> sentences, List<float[]> vectors, List<Told> told) {

		/**
		 * What there is to learn from the scene: each of its stretches, or, where one of
		 * several needs attention, those that are known to.
		 */
		Stream<Lesson> lessons() {
			return this.clues.stretches()
				.stream()
				.filter((stretch) -> !this.label.attention() || this.clues.stretches().size() == 1 || shows(stretch))
				.map((stretch) -> new Lesson(this, stretch));
		}

		private boolean shows(Clues.Stretch stretch) {
			return IntStream.range(0, this.told.size())
				.anyMatch((i) -> this.told.get(i) == Told.SHOWS && stretch.holds(this.sentences.get(i).ordinal()));
		}

	}

	/** A stretch of a labelled scene. */
	record Lesson(Studied scene, Clues.Stretch stretch) {

		SortedMap<String, Double> quick(Vocabulary vocabulary) {
			return Signs.of(this.stretch, vocabulary);
		}

		SortedMap<String, Double> full(Vocabulary vocabulary, Map<Topic, SentenceModel> models) {
			return Signs.of(this.stretch, vocabulary, this.scene.sentences(), this.scene.vectors(),
					(topic) -> Objects.requireNonNull(models.get(topic)));
		}

	}

	/** What is known of a sentence. */
	enum Told {

		SHOWS, SHOWS_NOT, UNKNOWN

	}

	static Training of(List<LabelledScene> labelled, Embedder embedder) {
		Map<String, List<LabelledScene>> byFile = labelled.stream()
			.collect(Collectors.groupingBy(LabelledScene::file, LinkedHashMap::new, Collectors.toList()));
		List<Studied> studied = new ArrayList<>();
		byFile.forEach((file, labels) -> {
			List<Clues> clues = Detector.clues(labels.get(0).language(),
					labels.stream().map(LabelledScene::scene).toList());
			for (int i = 0; i < labels.size(); i++) {
				LabelledScene label = labels.get(i);
				List<Sentence> sentences = Sentence.of(label.scene());
				studied.add(new Studied(label, clues.get(i), sentences,
						sentences.stream().map((sentence) -> embedder.vector(sentence.text())).toList(),
						sentences.stream().map((sentence) -> told(label, sentence)).toList()));
			}
		});
		return new Training(studied);
	}

	private static Told told(LabelledScene label, Sentence sentence) {
		if (!label.attention()) {
			return Told.SHOWS_NOT;
		}
		String evidence = plain(label.evidence());
		String text = plain(sentence.text());
		boolean shows = !evidence.isEmpty()
				&& (text.contains(evidence) || (text.length() >= SHORTEST && evidence.contains(text)));
		return shows ? Told.SHOWS : Told.UNKNOWN;
	}

	private static String plain(String text) {
		return Words.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	List<Studied> scenes() {
		return this.scenes;
	}

	private static List<String> files(List<Studied> scenes) {
		return scenes.stream().map((scene) -> scene.label().file()).distinct().sorted().toList();
	}

	/** A head of all scenes, with thresholds from the scenes that a head had not seen. */
	Head learn(Map<String, Head> apart) {
		Head all = learn(this.scenes);
		return new Head(all.sentences(), all.vocabulary(), all.quick(), all.full(), threshold(apart, true),
				threshold(apart, false), examples());
	}

	/**
	 * For each script a head that has not seen it, nor the few that were left out with
	 * it.
	 */
	Map<String, Head> apart() {
		List<String> files = files(this.scenes);
		int rounds = (files.size() + LEFT_OUT - 1) / LEFT_OUT;
		Map<String, Head> apart = new LinkedHashMap<>();
		for (int round = 0; round < rounds; round++) {
			Set<String> left = new LinkedHashSet<>();
			for (int i = round; i < files.size(); i += rounds) {
				left.add(files.get(i));
			}
			Head head = learn(this.scenes.stream().filter((scene) -> !left.contains(scene.label().file())).toList());
			left.forEach((file) -> apart.put(file, head));
		}
		return apart;
	}

	/**
	 * What each script gets from a head that has not seen it.
	 * @param quick whether by the rules alone
	 */
	Map<LabelledScene, SceneFindings> crossValidated(Map<String, Head> apart, Head learnt, boolean quick) {
		Map<LabelledScene, SceneFindings> findings = new LinkedHashMap<>();
		for (Studied scene : this.scenes) {
			Head other = Objects.requireNonNull(apart.get(scene.label().file()));
			Head head = new Head(other.sentences(), other.vocabulary(), other.quick(), other.full(),
					learnt.quickThreshold(), learnt.fullThreshold(), List.of());
			findings.put(scene.label(), findings(head, scene, quick));
		}
		return findings;
	}

	private static SceneFindings findings(Head head, Studied scene, boolean quick) {
		return quick ? Detector.weigh(head, scene.label().scene(), scene.clues(), () -> (line) -> false)
				: SecondReader.weigh(head, scene.label().scene(), scene.clues(), scene.sentences(), scene.vectors());
	}

	/** What calls for attention whatever its weight is found from any threshold on. */
	private double threshold(Map<String, Head> apart, boolean quick) {
		List<Double> wanted = this.scenes.stream().filter((scene) -> scene.label().attention()).map((scene) -> {
			Head head = Objects.requireNonNull(apart.get(scene.label().file()));
			return scene.clues().signs().containsKey(Clues.ALWAYS) ? 1.0 : findings(head, scene, quick).confidence();
		}).sorted(Comparator.reverseOrder()).toList();
		return wanted.get((int) Math.ceil(RECALL * wanted.size()) - 1);
	}

	/** The head without thresholds or examples. */
	private static Head learn(List<Studied> scenes) {
		List<String> files = files(scenes);
		List<Lesson> lessons = scenes.stream().flatMap(Studied::lessons).toList();
		Map<Lesson, Map<String, Double>> quickSigns = new IdentityHashMap<>();
		Map<Lesson, Map<String, Double>> fullSigns = new IdentityHashMap<>();
		for (int heap = 0; heap < HEAPS; heap++) {
			Set<String> kept = new LinkedHashSet<>();
			for (int i = heap; i < files.size(); i += HEAPS) {
				kept.add(files.get(i));
			}
			Predicate<Studied> isKept = (scene) -> kept.contains(scene.label().file());
			Map<Topic, SentenceModel> models = sentenceModels(scenes.stream().filter(isKept.negate()).toList());
			Vocabulary vocabulary = vocabulary(
					lessons.stream().filter((lesson) -> !isKept.test(lesson.scene())).toList());
			lessons.stream().filter((lesson) -> isKept.test(lesson.scene())).forEach((lesson) -> {
				quickSigns.put(lesson, lesson.quick(vocabulary));
				fullSigns.put(lesson, lesson.full(vocabulary, models));
			});
		}
		return new Head(sentenceModels(scenes), vocabulary(lessons), weighings(lessons, quickSigns),
				weighings(lessons, fullSigns), 1, 1, List.of());
	}

	private static Map<Topic, Weighing> weighings(List<Lesson> lessons, Map<Lesson, Map<String, Double>> signs) {
		List<Map<String, Double>> rows = lessons.stream()
			.map((lesson) -> Objects.requireNonNull(signs.get(lesson)))
			.toList();
		Map<Topic, Weighing> weighings = new HashMap<>();
		for (Topic topic : Topic.all()) {
			boolean[] wanted = new boolean[lessons.size()];
			for (int i = 0; i < wanted.length; i++) {
				LabelledScene label = lessons.get(i).scene().label();
				wanted[i] = topic.holds(label.attention(), label.categories());
			}
			weighings.put(topic, Weighing.train(rows, wanted, DOUBT));
		}
		return weighings;
	}

	private static Vocabulary vocabulary(List<Lesson> lessons) {
		boolean[] wanted = new boolean[lessons.size()];
		for (int i = 0; i < wanted.length; i++) {
			wanted[i] = lessons.get(i).scene().label().attention();
		}
		return Vocabulary.train(lessons.stream().map((lesson) -> lesson.stretch().words()).toList(), wanted);
	}

	private static Map<Topic, SentenceModel> sentenceModels(List<Studied> scenes) {
		List<float[]> vectors = new ArrayList<>();
		List<Studied> of = new ArrayList<>();
		List<Told> told = new ArrayList<>();
		for (Studied scene : scenes) {
			for (int i = 0; i < scene.sentences().size(); i++) {
				if (scene.told().get(i) != Told.UNKNOWN) {
					vectors.add(scene.vectors().get(i));
					of.add(scene);
					told.add(scene.told().get(i));
				}
			}
		}
		return Topic.all().parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), (topic) -> {
			boolean[] wanted = new boolean[of.size()];
			for (int i = 0; i < wanted.length; i++) {
				wanted[i] = told.get(i) == Told.SHOWS && topic.holds(true, of.get(i).label().categories());
			}
			return SentenceModel.train(vectors, wanted, STRICTNESS);
		}));
	}

	private List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (Studied scene : this.scenes) {
			int shown = scene.told().indexOf(Told.SHOWS);
			if (shown >= 0 && !scene.label().categories().isEmpty()) {
				examples.add(Example.of(scene.label().categories(), scene.label().why(), scene.vectors().get(shown)));
			}
		}
		return examples;
	}

}
