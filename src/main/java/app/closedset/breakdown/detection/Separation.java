package app.closedset.breakdown.detection;

import java.util.List;

/**
 * A plane between two kinds of vectors: a support vector machine with squared loss,
 * trained in the dual in a fixed order, so that the same vectors always give the same
 * numbers. Both kinds weigh the same however many there are.
 *
 * @param weights one for each place of a vector
 * @param bias added
 */
record Separation(double[] weights, double bias) {

	/** A vector. */
	sealed interface Row {

		double times(double[] weights);

		double square();

		void addTo(double[] weights, double times);

	}

	/** A vector that has something everywhere. */
	record Full(float[] values) implements Row {

		@Override
		public double times(double[] weights) {
			double sum = 0;
			for (int k = 0; k < this.values.length; k++) {
				sum += weights[k] * this.values[k];
			}
			return sum;
		}

		@Override
		public double square() {
			double sum = 0;
			for (float value : this.values) {
				sum += value * value;
			}
			return sum;
		}

		@Override
		public void addTo(double[] weights, double times) {
			for (int k = 0; k < this.values.length; k++) {
				weights[k] += times * this.values[k];
			}
		}

	}

	/**
	 * A vector that has nothing in most places, shortened to a length of one.
	 *
	 * @param places where it has something
	 */
	record Sparse(int[] places, double[] values) implements Row {

		@Override
		public double times(double[] weights) {
			double sum = 0;
			for (int k = 0; k < this.places.length; k++) {
				sum += weights[this.places[k]] * this.values[k];
			}
			return sum;
		}

		@Override
		public double square() {
			return (this.places.length > 0) ? 1 : 0;
		}

		@Override
		public void addTo(double[] weights, double times) {
			for (int k = 0; k < this.places.length; k++) {
				weights[this.places[k]] += times * this.values[k];
			}
		}

	}

	/**
	 * @param size of the vectors
	 * @param strictness how much a wrong side costs
	 * @param rounds how often each vector is looked at
	 */
	static Separation of(List<? extends Row> rows, boolean[] wanted, int size, double strictness, int rounds) {
		int count = wanted.length;
		int right = 0;
		for (boolean one : wanted) {
			right += one ? 1 : 0;
		}
		double costRight = strictness * count / (2.0 * Math.max(1, right));
		double costWrong = strictness * count / (2.0 * Math.max(1, count - right));
		double[] weights = new double[size];
		double[] alpha = new double[count];
		double[] lengths = rows.stream().mapToDouble((row) -> 1 + row.square()).toArray();
		double bias = 0;
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < count; i++) {
				Row row = rows.get(i);
				double side = wanted[i] ? 1 : -1;
				double slack = 1 / (2 * (wanted[i] ? costRight : costWrong));
				double sum = bias + row.times(weights);
				double better = Math.max(alpha[i] - (side * sum - 1 + slack * alpha[i]) / (lengths[i] + slack), 0);
				double change = (better - alpha[i]) * side;
				if (change != 0) {
					alpha[i] = better;
					row.addTo(weights, change);
					bias += change;
				}
			}
		}
		return new Separation(weights, bias);
	}

}
