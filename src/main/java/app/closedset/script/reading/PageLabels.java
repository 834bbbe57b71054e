package app.closedset.script.reading;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The label of each page as it is printed. Pages without one, such as the first of most
 * scripts, are counted from their neighbours.
 */
final class PageLabels {

	private final @Nullable String[] labels;

	private final boolean printed;

	PageLabels(PageFurniture furniture, int pages, int titlePages) {
		this.labels = new @Nullable String[pages];
		for (int page = titlePages; page < pages; page++) {
			this.labels[page] = furniture.label(page);
		}
		this.printed = Arrays.stream(this.labels).anyMatch((label) -> label != null);
		for (int page = pages - 2; page >= titlePages; page--) {
			int following = number(this.labels[page + 1]);
			if (this.labels[page] == null && following > 1) {
				this.labels[page] = Integer.toString(following - 1);
			}
		}
		for (int page = titlePages; page < pages; page++) {
			if (this.labels[page] == null) {
				int before = (page > titlePages) ? number(this.labels[page - 1]) : 0;
				this.labels[page] = Integer.toString(before + 1);
			}
		}
	}

	@Nullable String of(int page) {
		return this.labels[page];
	}

	/** Whether the document numbers its pages at all. */
	boolean arePrinted() {
		return this.printed;
	}

	/** The number in a label such as {@code 12A}, or 0. */
	static int number(@Nullable String label) {
		String digits = (label != null) ? label.replaceAll("\\D", "") : "";
		return digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(0, Math.min(6, digits.length())));
	}

}
