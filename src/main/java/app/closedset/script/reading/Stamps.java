package app.closedset.script.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds single letters that stand at the same place on page after page: a watermark whose
 * letters are scattered through the lines.
 */
final class Stamps {

	/** Fewer pages may share a letter's place by chance. */
	private static final int FEW = 3;

	/** Fewer letters are no word, but somebody who says I at the same place again. */
	private static final int LETTERS = 4;

	private final Set<Place> places;

	Stamps(List<List<DrawnWord>> document) {
		Map<Place, Integer> pages = new HashMap<>();
		for (List<DrawnWord> page : document) {
			page.stream()
				.filter(Stamps::isLetter)
				.map(Stamps::place)
				.distinct()
				.forEach((place) -> pages.merge(place, 1, Integer::sum));
		}
		int enough = Math.max(FEW, document.size() / 2);
		pages.values().removeIf((count) -> count < enough);
		this.places = (pages.size() < LETTERS) ? Set.of() : pages.keySet();
	}

	private record Place(String letter, long left, long base) {
	}

	List<DrawnWord> without(List<DrawnWord> page) {
		return page.stream().filter((word) -> !isLetter(word) || !this.places.contains(place(word))).toList();
	}

	private static boolean isLetter(DrawnWord word) {
		return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
	}

	private static Place place(DrawnWord word) {
		return new Place(word.text(), Math.round(word.left()), Math.round(word.base()));
	}

}
