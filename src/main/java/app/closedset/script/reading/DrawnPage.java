package app.closedset.script.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * A page before its words are put into lines.
 *
 * @param width in points
 * @param height in points
 * @param words in the order in which they were drawn
 */
record DrawnPage(double width, double height, List<DrawnWord> words) {

	/** The pages one by one, where two of them were printed on each sheet. */
	static List<DrawnPage> apart(List<DrawnPage> sheets) {
		long wide = sheets.stream().filter(DrawnPage::isWide).count();
		long spreads = sheets.stream().filter(DrawnPage::isSpread).count();
		return (spreads * 2 > wide) ? sheets.stream().flatMap((sheet) -> sheet.halves().stream()).toList() : sheets;
	}

	private boolean isWide() {
		return this.width > 1.2 * this.height;
	}

	/** Whether text begins alike at both sides of the middle, and none crosses it. */
	private boolean isSpread() {
		double middle = this.width / 2;
		if (!isWide() || this.words.stream().anyMatch((word) -> word.left() < middle && word.right() > middle)) {
			return false;
		}
		long behind = this.words.stream().filter((word) -> word.left() >= middle).count();
		double difference = edge((word) -> word.left() < middle) - (edge((word) -> word.left() >= middle) - middle);
		return behind * 4 > this.words.size() && Math.abs(difference) < 0.12 * middle;
	}

	/** Where the leftmost of some words begins. */
	private double edge(Predicate<DrawnWord> some) {
		return this.words.stream().filter(some).mapToDouble(DrawnWord::left).min().orElse(Double.NaN);
	}

	private List<DrawnPage> halves() {
		double middle = this.width / 2;
		if (!isWide()) {
			return List.of(this);
		}
		List<DrawnWord> left = this.words.stream().filter((word) -> word.left() < middle).toList();
		List<DrawnWord> right = this.words.stream()
			.filter((word) -> word.left() >= middle)
			.map((word) -> word.movedBy(-middle))
			.toList();
		DrawnPage first = new DrawnPage(middle, this.height, left);
		return right.isEmpty() ? List.of(first) : List.of(first, new DrawnPage(middle, this.height, right));
	}

}
