package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighs the signs of a scene into a probability.
 *
 * @param weights by sign
 * @param bias added
 */
record Weighing(Map<String, Double> weights, double bias) {

	private static final int ROUNDS = 25;

	private static final double TINY = 1e-6;

	/** A sign that fewer scenes have than this teaches nothing. */
	private static final int RARE = 6;

	Weighing {
		weights = Map.copyOf(weights);
	}

	/**
	 * @param signs always in the same order, so that sums are rounded the same
	 */
	double probability(SortedMap<String, Double> signs) {
		double sum = this.bias;
		for (Map.Entry<String, Double> sign : signs.entrySet()) {
			Double weight = this.weights.get(sign.getKey());
			if (weight != null) {
				sum += weight * sign.getValue();
			}
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/**
	 * Learns the weights by logistic regression, with Newton's method: exact, without
	 * chance.
	 * @param doubt how strongly weights are drawn to nought
	 */
	static Weighing train(List<Map<String, Double>> scenes, boolean[] wanted, double doubt) {
		Map<String, Integer> met = new TreeMap<>();
		Map<String, Double> most = new TreeMap<>();
		for (Map<String, Double> scene : scenes) {
			scene.forEach((sign, value) -> {
				if (value != 0) {
					met.merge(sign, 1, Integer::sum);
					most.merge(sign, Math.abs(value), Math::max);
				}
			});
		}
		List<String> signs = met.entrySet()
			.stream()
			.filter((sign) -> sign.getValue() >= RARE)
			.map(Map.Entry::getKey)
			.toList();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < wanted.length; i++) {
			rows.add(row(scenes.get(i), signs, most, wanted[i]));
		}
		double[] solved = newton(rows, signs.size() + 1, doubt);
		Map<String, Double> weights = new TreeMap<>();
		for (int k = 0; k < signs.size(); k++) {
			weights.put(signs.get(k), solved[k] / most.getOrDefault(signs.get(k), 1.0));
		}
		return new Weighing(weights, solved[signs.size()]);
	}

	/**
	 * The signs that a scene has, by their place in order, and a last one for the bias.
	 */
	private static Row row(Map<String, Double> scene, List<String> signs, Map<String, Double> most, boolean wanted) {
		int[] places = new int[signs.size() + 1];
		double[] values = new double[signs.size() + 1];
		int count = 0;
		for (int k = 0; k < signs.size(); k++) {
			double value = scene.getOrDefault(signs.get(k), 0.0);
			if (value != 0) {
				places[count] = k;
				values[count++] = value / most.getOrDefault(signs.get(k), 1.0);
			}
		}
		places[count] = signs.size();
		values[count++] = 1;
		return new Row(Arrays.copyOf(places, count), Arrays.copyOf(values, count), wanted);
	}

	private record Row(int[] places, double[] values, boolean wanted) {
	}

	private static double[] newton(List<Row> rows, int size, double doubt) {
		double[] weights = new double[size];
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[size];
			double[][] curve = new double[size][size];
			for (int k = 0; k < size - 1; k++) {
				slope[k] = doubt * weights[k];
				curve[k][k] = doubt;
			}
			curve[size - 1][size - 1] = TINY;
			rows.forEach((row) -> add(row, weights, slope, curve));
			double[] step = solve(curve, slope);
			double largest = 0;
			for (int k = 0; k < size; k++) {
				weights[k] -= step[k];
				largest = Math.max(largest, Math.abs(step[k]));
			}
			if (largest < TINY) {
				break;
			}
		}
		return weights;
	}

	private static void add(Row row, double[] weights, double[] slope, double[][] curve) {
		int[] places = row.places();
		double[] values = row.values();
		double sum = 0;
		for (int k = 0; k < places.length; k++) {
			sum += weights[places[k]] * values[k];
		}
		double probability = 1 / (1 + Math.exp(-sum));
		double error = probability - (row.wanted() ? 1 : 0);
		double bend = probability * (1 - probability);
		for (int k = 0; k < places.length; k++) {
			slope[places[k]] += error * values[k];
			double part = bend * values[k];
			double[] line = curve[places[k]];
			for (int j = 0; j <= k; j++) {
				line[places[j]] += part * values[j];
			}
		}
	}

	/** Cholesky's method; only the lower half of the matrix is read. */
	private static double[] solve(double[][] matrix, double[] right) {
		int size = right.length;
		double[] solved = Arrays.copyOf(right, size);
		for (int k = 0; k < size; k++) {
			for (int j = 0; j <= k; j++) {
				double sum = matrix[k][j];
				for (int m = 0; m < j; m++) {
					sum -= matrix[k][m] * matrix[j][m];
				}
				matrix[k][j] = (j == k) ? Math.sqrt(Math.max(sum, TINY * TINY)) : sum / matrix[j][j];
			}
		}
		for (int k = 0; k < size; k++) {
			for (int m = 0; m < k; m++) {
				solved[k] -= matrix[k][m] * solved[m];
			}
			solved[k] /= matrix[k][k];
		}
		for (int k = size - 1; k >= 0; k--) {
			for (int m = k + 1; m < size; m++) {
				solved[k] -= matrix[m][k] * solved[m];
			}
			solved[k] /= matrix[k][k];
		}
		return solved;
	}

}
