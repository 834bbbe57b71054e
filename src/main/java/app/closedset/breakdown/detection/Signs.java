package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The signs of a stretch of a scene as heads weigh them.
 */
final class Signs {

	/** The sign of how much its words speak for attention. */
	static final String WORDS = "words";

	private static final int FEW = 3;

	/** The score of a stretch without sentences. */
	private static final double NOTHING = -2;

	private Signs() {
	}

	/**
	 * What the rules met, tempered, because the tenth kiss says less than the first, and
	 * what the words say.
	 */
	static SortedMap<String, Double> of(Clues.Stretch stretch, Vocabulary vocabulary) {
		SortedMap<String, Double> signs = new TreeMap<>();
		stretch.signs().forEach((sign, times) -> signs.put(sign, Math.log1p(times)));
		signs.put(WORDS, vocabulary.score(stretch.words()));
		return signs;
	}

	/**
	 * The same with what the sentences sound like.
	 * @param sentences of the scene; those of the stretch count
	 * @param models how a sentence speaks for each topic
	 */
	static SortedMap<String, Double> of(Clues.Stretch stretch, Vocabulary vocabulary, List<Sentence> sentences,
			List<float[]> vectors, Function<Topic, SentenceModel> models) {
		SortedMap<String, Double> signs = of(stretch, vocabulary);
		for (Topic topic : Topic.all()) {
			SentenceModel model = models.apply(topic);
			List<Double> action = new ArrayList<>();
			List<Double> spoken = new ArrayList<>();
			for (int i = 0; i < sentences.size(); i++) {
				if (stretch.holds(sentences.get(i).ordinal())) {
					(sentences.get(i).spoken() ? spoken : action).add(model.score(vectors.get(i)));
				}
			}
			List<Double> all = new ArrayList<>(action);
			all.addAll(spoken);
			all.sort(Comparator.reverseOrder());
			signs.put("most:" + topic.name(), all.isEmpty() ? NOTHING : all.get(0));
			signs.put("few:" + topic.name(),
					all.stream().limit(FEW).mapToDouble(Double::doubleValue).average().orElse(NOTHING));
			if (topic.equals(Topic.ATTENTION)) {
				signs.put("done:" + topic.name(), most(action));
				signs.put("spoken:" + topic.name(), most(spoken));
			}
		}
		return signs;
	}

	private static double most(List<Double> scores) {
		return scores.stream().mapToDouble(Double::doubleValue).max().orElse(NOTHING);
	}

}
