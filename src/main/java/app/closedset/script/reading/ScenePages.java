package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Labels the page on which each scene begins: as the file does, and where it says nothing
 * as many pages below the last label as the scene is laid out below it, but never beyond
 * the next label.
 */
final class ScenePages {

	private ScenePages() {
	}

	/**
	 * Labels every scene.
	 * @param given labels by the file, or none
	 * @param laidOut pages on which they would begin if they were set anew, from 1
	 */
	static List<String> of(List<? extends @Nullable String> given, List<Integer> laidOut) {
		int[] limits = new int[given.size()];
		int limit = Integer.MAX_VALUE;
		for (int i = given.size() - 1; i >= 0; i--) {
			int number = PageLabels.number(given.get(i));
			limit = (number > 0) ? number : limit;
			limits[i] = limit;
		}
		List<String> pages = new ArrayList<>(given.size());
		String last = null;
		int above = 0;
		for (int i = 0; i < given.size(); i++) {
			String label = given.get(i);
			if (label != null) {
				last = label;
				above = laidOut.get(i);
			}
			int number = Math.min(limits[i], PageLabels.number(last) + laidOut.get(i) - above);
			boolean goesOn = last != null && (laidOut.get(i) == above || number <= PageLabels.number(last));
			pages.add(goesOn ? last : Integer.toString(number));
		}
		return pages;
	}

}
