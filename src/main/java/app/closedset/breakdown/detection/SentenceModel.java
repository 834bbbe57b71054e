package app.closedset.breakdown.detection;

import java.util.List;

/**
 * How much a sentence speaks for something: a weighted sum of its vector.
 *
 * @param weights one for each number of the vector
 * @param bias added
 */
record SentenceModel(float[] weights, float bias) {

	private static final int ROUNDS = 12;

	double score(float[] vector) {
		double sum = this.bias;
		for (int i = 0; i < this.weights.length; i++) {
			sum += this.weights[i] * vector[i];
		}
		return sum;
	}

	/**
	 * Learns to tell two kinds of sentences apart.
	 * @param strictness how much a wrong side costs
	 */
	static SentenceModel train(List<float[]> vectors, boolean[] wanted, double strictness) {
		Separation separation = Separation.of(vectors.stream().map(Separation.Full::new).toList(), wanted,
				Embedder.SIZE, strictness, ROUNDS);
		float[] rounded = new float[Embedder.SIZE];
		for (int k = 0; k < rounded.length; k++) {
			rounded[k] = (float) separation.weights()[k];
		}
		return new SentenceModel(rounded, (float) separation.bias());
	}

}
