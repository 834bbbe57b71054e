package app.closedset.script.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds single letters that stand at the same place on page after page: a watermark whose
 * letters are scattered through the lines.
 */
final class Stamps {

	/** Fewer pages may share a letter's place by chance. */
	private static final int FEW = 3;

	private final Map<Place, Integer> pages = new HashMap<>();

	private final int enough;

	Stamps(List<List<DrawnWord>> document) {
		for (List<DrawnWord> page : document) {
			page.stream()
				.filter(Stamps::isLetter)
				.map(Stamps::place)
				.distinct()
				.forEach((place) -> this.pages.merge(place, 1, Integer::sum));
		}
		this.enough = Math.max(FEW, document.size() / 2);
	}

	private record Place(String letter, long left, long base) {
	}

	List<DrawnWord> without(List<DrawnWord> page) {
		return page.stream()
			.filter((word) -> !isLetter(word) || this.pages.getOrDefault(place(word), 0) < this.enough)
			.toList();
	}

	private static boolean isLetter(DrawnWord word) {
		return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
	}

	private static Place place(DrawnWord word) {
		return new Place(word.text(), Math.round(word.left()), Math.round(word.base()));
	}

}
