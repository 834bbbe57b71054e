package app.closedset.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Eighths;
import app.closedset.core.SceneDays;

/**
 * Horizontal bars, drawn on the server, with the same in a table.
 *
 * @param name its title is {@code breakdown.sheet.chart.} and this
 * @param bars in order
 */
record BarChart(String name, List<Bar> bars) {

	static final int LABEL = 230;

	static final int WIDTH = 640;

	private static final int LONGEST = 330;

	private static final int STEP = 28;

	/**
	 * @param message key of the label, or the empty text
	 * @param day of the label where it is a shooting day, or none
	 * @param label the label where it is data
	 * @param text the value in words
	 */
	record Bar(String message, @Nullable LocalDate day, String label, String text, int y, int length) {
	}

	/** How many scenes, by message key. */
	static BarChart counts(String name, Map<String, Integer> values) {
		List<Entry> entries = new ArrayList<>();
		values.forEach((key, value) -> entries.add(new Entry(key, null, "", value, Integer.toString(value))));
		return of(name, entries);
	}

	/** Pages in eighths, by a name. */
	static BarChart pages(String name, Map<String, Integer> eighths) {
		List<Entry> entries = new ArrayList<>();
		eighths
			.forEach((label, value) -> entries.add(new Entry("", null, label, value, new Eighths(value).toString())));
		return of(name, entries);
	}

	/** Pages in eighths, by shooting day and its unit. */
	static BarChart days(String name, Map<SceneDays.Day, Integer> eighths) {
		List<Entry> entries = new ArrayList<>();
		eighths.forEach((day, value) -> entries
			.add(new Entry("", day.date(), day.unit(), value, new Eighths(value).toString())));
		return of(name, entries);
	}

	private static BarChart of(String name, List<Entry> entries) {
		int most = Math.max(1, entries.stream().mapToInt(Entry::value).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Entry entry : entries) {
			bars.add(new Bar(entry.message(), entry.day(), entry.label(), entry.text(), bars.size() * STEP,
					LONGEST * entry.value() / most));
		}
		return new BarChart(name, bars);
	}

	public int height() {
		return this.bars.size() * STEP;
	}

	private record Entry(String message, @Nullable LocalDate day, String label, int value, String text) {
	}

}
