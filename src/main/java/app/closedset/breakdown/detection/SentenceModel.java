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
	 * Separates two kinds of sentences by a support vector machine with squared loss,
	 * trained in the dual in a fixed order, so that the same sentences always give the
	 * same numbers. Both kinds weigh the same however many there are.
	 * @param strictness how much a wrong side costs
	 */
	static SentenceModel train(List<float[]> vectors, boolean[] wanted, double strictness) {
		int count = vectors.size();
		int right = 0;
		for (boolean one : wanted) {
			right += one ? 1 : 0;
		}
		double costRight = strictness * count / (2.0 * Math.max(1, right));
		double costWrong = strictness * count / (2.0 * Math.max(1, count - right));
		double[] weights = new double[Embedder.SIZE];
		double[] alpha = new double[count];
		double bias = 0;
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < count; i++) {
				float[] vector = vectors.get(i);
				double side = wanted[i] ? 1 : -1;
				double slack = 1 / (2 * (wanted[i] ? costRight : costWrong));
				double sum = bias;
				double length = 1;
				for (int k = 0; k < vector.length; k++) {
					sum += weights[k] * vector[k];
					length += vector[k] * vector[k];
				}
				double better = Math.max(alpha[i] - (side * sum - 1 + slack * alpha[i]) / (length + slack), 0);
				double change = (better - alpha[i]) * side;
				alpha[i] = better;
				for (int k = 0; k < vector.length; k++) {
					weights[k] += change * vector[k];
				}
				bias += change;
			}
		}
		float[] rounded = new float[weights.length];
		for (int k = 0; k < rounded.length; k++) {
			rounded[k] = (float) weights[k];
		}
		return new SentenceModel(rounded, (float) bias);
	}

}
