package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.detection.Suggestion.Evidence;
import app.closedset.breakdown.detection.Verdict.Witness;

/**
 * Reads a script for meaning, beside the rules: what its sentences sound like, compared
 * with what people have labelled. It takes seconds where the rules take milliseconds, so
 * it runs in the background, and everything works without it. Safe for several threads.
 */
public final class SecondReader {

	private final Detector detector;

	private final Embedder embedder;

	private final Head head;

	/**
	 * @param detector the first reader
	 */
	public SecondReader(Detector detector, Embedder embedder) {
		this(detector, embedder, Head.shipped());
	}

	SecondReader(Detector detector, Embedder embedder, Head head) {
		this.detector = detector;
		this.embedder = embedder;
		this.head = head;
	}

	/**
	 * @param scenes in script order
	 * @param progress is told how many scenes have been read
	 * @return findings of both readers, in the same order
	 */
	public List<SceneFindings> read(List<ScriptScene> scenes, IntConsumer progress) {
		List<Clues> clues = this.detector.clues(scenes);
		List<SceneFindings> findings = new ArrayList<>();
		for (int place = 0; place < scenes.size(); place++) {
			ScriptScene scene = scenes.get(place);
			if (scene.omitted()) {
				findings.add(SceneFindings.NONE);
			}
			else {
				List<Sentence> sentences = without(this.detector.never(scene), Sentence.of(scene));
				List<float[]> vectors = sentences.stream()
					.map((sentence) -> this.embedder.vector(sentence.text()))
					.toList();
				findings.add(weigh(this.head, scene, clues.get(place), sentences, vectors));
			}
			progress.accept(place + 1);
		}
		return findings;
	}

	/**
	 * Words at which nobody is to stop may reach over the full stop of an abbreviation,
	 * which looks like the end of a sentence: then both parts are left out.
	 */
	private static List<Sentence> without(Predicate<String> never, List<Sentence> sentences) {
		BitSet hidden = new BitSet();
		for (int place = 0; place < sentences.size(); place++) {
			Sentence sentence = sentences.get(place);
			if (never.test(sentence.text())) {
				hidden.set(place);
			}
			else if (place > 0 && reachesOver(sentences.get(place - 1), sentence, never)) {
				hidden.set(place - 1, place + 1);
			}
		}
		return IntStream.range(0, sentences.size())
			.filter((place) -> !hidden.get(place))
			.mapToObj(sentences::get)
			.toList();
	}

	private static boolean reachesOver(Sentence before, Sentence sentence, Predicate<String> never) {
		return before.ordinal() == sentence.ordinal() && !never.test(before.text())
				&& never.test(before.text() + " " + sentence.text());
	}

	static SceneFindings weigh(Head head, ScriptScene scene, Clues clues, List<Sentence> sentences,
			List<float[]> vectors) {
		List<SortedMap<String, Double>> stretches = clues.stretches()
			.stream()
			.map((stretch) -> Signs.of(stretch, head.vocabulary(), sentences, vectors, head::sentence))
			.toList();
		return new Verdict(clues, head.fullThreshold(),
				(topic) -> Stretches.strongest(stretches, (signs) -> head.full(topic, signs)))
			.ofBoth((category) -> witness(head, category, scene, sentences, vectors));
	}

	private static Witness witness(Head head, Category category, ScriptScene scene, List<Sentence> sentences,
			List<float[]> vectors) {
		SentenceModel model = head.sentence(Topic.of(category));
		int best = -1;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < sentences.size(); i++) {
			double score = model.score(vectors.get(i));
			if (score > most) {
				most = score;
				best = i;
			}
		}
		if (best < 0) {
			return new Witness(new Evidence(0, scene.heading()), "", null);
		}
		float[] vector = vectors.get(best);
		Evidence evidence = sentences.get(best).evidence();
		return head.examples()
			.stream()
			.filter((example) -> example.categories().contains(category))
			.max(Comparator.comparingDouble((example) -> example.likeness(vector)))
			.map((example) -> new Witness(evidence, example.why(),
					LabelledLines.shipped().of(example.categories(), example.why())))
			.orElseGet(() -> new Witness(evidence, "", null));
	}

}
