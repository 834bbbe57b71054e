package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Measures scenes on the pages as they are printed: in eighths of what the document's own
 * full pages hold. Pages that end early count for what is on them.
 */
final class SceneLengths {

	/** With fewer pages the fullest may still be half empty. */
	private static final int TEACH = 4;

	/** How much of the room the fullest of many pages fills at least. */
	private static final double LEAST = 0.85;

	/** A line that only touches the next strip does not begin it. */
	private static final double TOUCH = 0.25;

	private final List<PrintedPage> pages;

	private final double pitch;

	private final double room;

	private final double[] first;

	private final double[] last;

	private final List<Start> starts = new ArrayList<>();

	/**
	 * @param room how many lines a page has room for
	 */
	SceneLengths(List<PrintedPage> pages, double pitch, double room) {
		this.pages = pages;
		this.pitch = pitch;
		this.room = room;
		this.first = new double[pages.size()];
		this.last = new double[pages.size()];
		Arrays.fill(this.first, Double.NaN);
		Arrays.fill(this.last, Double.NaN);
	}

	private record Start(SceneDraft scene, int page, double base) {
	}

	void line(int page, double base) {
		this.first[page] = Double.isNaN(this.first[page]) ? base : Math.min(base, this.first[page]);
		this.last[page] = Double.isNaN(this.last[page]) ? base : Math.max(base, this.last[page]);
	}

	void scene(SceneDraft scene, int page, double base) {
		this.starts.add(new Start(scene, page, base));
	}

	void finish(PageLabels labels) {
		double eighth = fullPage() / 8;
		for (int i = 0; i < this.starts.size(); i++) {
			Start start = this.starts.get(i);
			@Nullable Start end = (i + 1 < this.starts.size()) ? this.starts.get(i + 1) : null;
			int eighths = (int) Math.ceil((lines(start, end) - TOUCH) / eighth);
			start.scene().measured(labels.of(start.page()), Math.max(1, eighths), null);
		}
	}

	/** How many lines a full page has. */
	private double fullPage() {
		double[] lines = new double[this.pages.size()];
		for (int i = 0; i < lines.length; i++) {
			lines[i] = Double.isNaN(this.first[i]) ? 0 : (this.last[i] - this.first[i]) / this.pitch + 1;
		}
		Arrays.sort(lines);
		double fullest = lines[(int) Math.ceil((lines.length - 1) * 0.95)];
		return Math.max(8, Math.max(fullest, (lines.length < TEACH) ? this.room : LEAST * this.room));
	}

	private double lines(Start start, @Nullable Start end) {
		int lastPage = (end != null) ? end.page() : this.pages.size() - 1;
		double lines = 0;
		for (int page = start.page(); page <= lastPage; page++) {
			double from = (page == start.page()) ? start.base() : this.first[page];
			double to = (end != null && page == end.page()) ? end.base() : this.last[page] + this.pitch;
			lines += (Double.isNaN(from) || Double.isNaN(to)) ? 0 : (to - from) / this.pitch;
		}
		return lines;
	}

}
