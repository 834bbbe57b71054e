package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.closedset.breakdown.SceneIntimacy.Need;

/**
 * Which scenes the sheet shows, and in which order. Words that mean nothing are ignored.
 *
 * @param sort a column, or else script order
 * @param category a category's name, or the empty text
 * @param need {@code RIDER}, {@code TOUCH_AGREEMENT} or the empty text
 * @param q words of the number, heading, a character or a performer
 */
record SheetFilter(String sort, String category, String need, String q) {

	static final List<String> SORTS = List.of("scene", "pages", "exposure", "contact", "violence");

	SheetFilter {
		category = Stream.of(Category.values()).map(Enum::name).anyMatch(category::equals) ? category : "";
		need = Stream.of(Need.values()).map(Enum::name).anyMatch(need::equals) ? need : "";
	}

	List<SheetRow> of(List<SheetRow> all) {
		List<SheetRow> rows = new ArrayList<>(all.stream().filter(this::fits).toList());
		order(rows);
		return rows;
	}

	private boolean fits(SheetRow row) {
		String wanted = this.q.strip().toLowerCase(Locale.ROOT);
		return (this.category.isEmpty() || row.categories().contains("breakdown.category." + this.category))
				&& (this.need.isEmpty() || row.need().name().equals(this.need))
				&& (wanted.isEmpty() || Stream
					.of(Stream.of(row.number(), row.heading()), row.characters().stream(), row.performers().stream())
					.flatMap((words) -> words)
					.anyMatch((words) -> words.toLowerCase(Locale.ROOT).contains(wanted)));
	}

	/** The highest first; equal ones stay in script order. */
	private void order(List<SheetRow> rows) {
		switch (this.sort) {
			case "pages" -> rows.sort(Comparator.comparing(SheetRow::length).reversed());
			case "exposure" -> rows.sort(Comparator.comparingInt(SheetRow::exposure).reversed());
			case "contact" -> rows.sort(Comparator.comparingInt(SheetRow::contact).reversed());
			case "violence" -> rows.sort(Comparator.comparingInt(SheetRow::violence).reversed());
			default -> {
			}
		}
	}

}
