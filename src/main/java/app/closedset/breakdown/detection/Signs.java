package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The signs of a scene as heads weigh them.
 */
final class Signs {

	private static final int FEW = 3;

	/** The score of a scene without sentences. */
	private static final double NOTHING = -2;

	private Signs() {
	}

	/** What the rules met, tempered: the tenth kiss says less than the first. */
	static SortedMap<String, Double> of(Map<String, Integer> met) {
		SortedMap<String, Double> signs = new TreeMap<>();
		met.forEach((sign, times) -> signs.put(sign, Math.log1p(times)));
		return signs;
	}

	/**
	 * The same with what the sentences sound like.
	 * @param models how a sentence speaks for each topic
	 */
	static SortedMap<String, Double> of(Map<String, Integer> met, List<Sentence> sentences, List<float[]> vectors,
			Function<Topic, SentenceModel> models) {
		SortedMap<String, Double> signs = of(met);
		for (Topic topic : Topic.all()) {
			SentenceModel model = models.apply(topic);
			List<Double> action = new ArrayList<>();
			List<Double> spoken = new ArrayList<>();
			for (int i = 0; i < sentences.size(); i++) {
				(sentences.get(i).spoken() ? spoken : action).add(model.score(vectors.get(i)));
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
