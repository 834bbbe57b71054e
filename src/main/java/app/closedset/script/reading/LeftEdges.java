package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Learns from a document where its lines begin: the places at which many do, and which of
 * them are those of headings and action.
 */
final class LeftEdges {

	private final List<PrintedRow> rows;

	private final MarginNumbers numbers;

	private final double character;

	/** Where clusters of left edges begin, in order. */
	private final double[] stops;

	private final double heading;

	private final double action;

	LeftEdges(List<PrintedRow> rows, Set<PrintedRow> headings, MarginNumbers numbers, double character) {
		this.rows = rows;
		this.numbers = numbers;
		this.character = character;
		this.stops = stops();
		double most = mostly(headings);
		this.heading = Double.isNaN(most) ? leftmost() : most;
		double limit = this.heading + 0.8 * character;
		List<PrintedRow> candidates = rows.stream()
			.filter((row) -> !headings.contains(row))
			.filter((row) -> body(row) <= limit && body(row) > this.heading - 12 * character)
			.filter((row) -> numbers.before(row.line()) < row.line().words().size())
			.toList();
		double common = (candidates.size() >= Math.max(2, rows.size() / 20)) ? mostly(candidates) : Double.NaN;
		this.action = Double.isNaN(common) ? this.heading : common;
	}

	/** The left edge of the action. */
	double action() {
		return this.action;
	}

	/** The place at which a line begins, as a number of its own. */
	int place(double x) {
		int found = Arrays.binarySearch(this.stops, x);
		return (found >= 0) ? found : -found - 2;
	}

	/** Whether a heading with a number of its own may begin there. */
	boolean isNear(double x) {
		return x <= Math.max(this.action, this.heading) + 3.5 * this.character;
	}

	/** Whether action and headings begin there. */
	boolean isAt(double x) {
		return x <= Math.max(this.action, this.heading) + 0.8 * this.character;
	}

	/** Whether something ends left of the script. */
	boolean isBeyond(double x) {
		return x < Math.min(this.action, this.heading) - 0.2 * this.character;
	}

	/** Where a line begins behind its number. */
	double body(PrintedRow row) {
		int number = this.numbers.before(row.line());
		List<PrintedWord> words = row.line().words();
		return words.get((number < words.size()) ? number : 0).left();
	}

	private double[] stops() {
		double[] edges = this.rows.stream()
			.flatMapToDouble((row) -> DoubleStream.of(row.line().left(), body(row)))
			.sorted()
			.toArray();
		double start = Double.NEGATIVE_INFINITY;
		int count = 0;
		for (double edge : edges) {
			if (edge - start > 0.8 * this.character) {
				start = edge;
				edges[count++] = edge;
			}
		}
		return Arrays.copyOf(edges, count);
	}

	/** The leftmost place where a good part of the lines begins. */
	private double leftmost() {
		Map<Integer, Integer> counts = new HashMap<>();
		this.rows.forEach((row) -> counts.merge(place(body(row)), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= this.rows.size() / 10.0)
			.mapToDouble((entry) -> this.stops[entry.getKey()])
			.min()
			.orElse(0);
	}

	/** Where most of them begin. */
	private double mostly(Collection<PrintedRow> some) {
		Map<Integer, List<PrintedRow>> places = new HashMap<>();
		some.forEach((row) -> places.computeIfAbsent(place(body(row)), (place) -> new ArrayList<>()).add(row));
		ToDoubleFunction<List<PrintedRow>> first = (list) -> body(list.getFirst());
		return places.values()
			.stream()
			.max(Comparator.comparingInt(List<PrintedRow>::size))
			.map(first::applyAsDouble)
			.orElse(Double.NaN);
	}

}
