package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells headers and footers from the script: they stand apart at the top or the bottom of
 * a page, and number or date it or come back on other pages. Keeps the label of each page
 * and the name of its revision.
 */
final class PageFurniture {

	/** Lines at either end of a page that may belong to it. */
	private static final int REACH = 4;

	private static final Pattern DATED = Pattern.compile("\\G\\s+[-–—]\\s+\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

	private static final Pattern DIGITS = Pattern.compile("\\d+[A-Z]?\\.?");

	private final List<PrintedPage> pages;

	private final double pitch;

	private final Map<String, Integer> repeated = new HashMap<>();

	/** How many pages have anything at a height. */
	private final Map<Long, Integer> occupied = new HashMap<>();

	private final List<Set<PrintedLine>> removed = new ArrayList<>();

	/** What may be the label of each page. */
	private final List<List<String>> labels = new ArrayList<>();

	private final Map<String, Integer> labelled = new HashMap<>();

	private final @Nullable String[] revisions;

	PageFurniture(List<PrintedPage> pages, double pitch) {
		this.pages = pages;
		this.pitch = pitch;
		this.revisions = new @Nullable String[pages.size()];
		pages.forEach((page) -> count(page));
		for (int i = 0; i < pages.size(); i++) {
			this.removed.add(new HashSet<>());
			this.labels.add(new ArrayList<>());
			remove(i, true);
			remove(i, false);
			new HashSet<>(this.labels.get(i)).forEach((label) -> this.labelled.merge(label, 1, Integer::sum));
		}
	}

	boolean isScript(int page, PrintedLine line) {
		return !this.removed.get(page).contains(line);
	}

	int count() {
		return this.removed.stream().mapToInt(Set::size).sum();
	}

	/**
	 * The label that is printed on the page, or none. What stands on most pages is the
	 * number of an episode or a draft.
	 */
	@Nullable String label(int page) {
		int most = Math.max(1, this.pages.size() / 3);
		return this.labels.get(page)
			.stream()
			.filter((label) -> this.labelled.getOrDefault(label, 0) <= most)
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/** The revision that the page is of, as its header or footer says, or none. */
	@Nullable String revision(int page) {
		return this.revisions[page];
	}

	private void count(PrintedPage page) {
		Set<String> here = new HashSet<>();
		for (boolean top : new boolean[] { true, false }) {
			blocks(page, top).forEach((block) -> block.forEach((line) -> here.add(shape(line))));
		}
		here.forEach((shape) -> this.repeated.merge(shape, 1, Integer::sum));
		page.lines()
			.stream()
			.map(PageFurniture::height)
			.distinct()
			.forEach((height) -> this.occupied.merge(height, 1, Integer::sum));
	}

	/**
	 * The lines at the top or the bottom of a page in blocks with free space between
	 * them, the outermost first.
	 */
	private List<List<PrintedLine>> blocks(PrintedPage page, boolean top) {
		List<PrintedLine> all = top ? page.lines() : page.lines().reversed();
		List<List<PrintedLine>> blocks = new ArrayList<>();
		for (int i = 0; i < Math.min(REACH, all.size()); i++) {
			if (i == 0 || Math.abs(all.get(i).base() - all.get(i - 1).base()) > 1.4 * this.pitch) {
				blocks.add(new ArrayList<>());
			}
			blocks.getLast().add(all.get(i));
		}
		boolean goesOn = all.size() > REACH
				&& Math.abs(all.get(REACH).base() - all.get(REACH - 1).base()) <= 1.4 * this.pitch;
		return goesOn ? blocks.subList(0, blocks.size() - 1) : blocks;
	}

	/** A line without what changes from page to page, with its place. */
	private static String shape(PrintedLine line) {
		return height(line) + " " + DIGITS.matcher(line.text().toUpperCase(Locale.ROOT)).replaceAll("#");
	}

	private static long height(PrintedLine line) {
		return Math.round(line.base() / 6);
	}

	private void remove(int index, boolean top) {
		PrintedPage page = this.pages.get(index);
		for (List<PrintedLine> block : blocks(page, top)) {
			boolean heading = block.stream().anyMatch((line) -> HeadingGrammar.recognise(line.text()).isPresent());
			boolean furniture = !heading && block.stream().anyMatch((line) -> tells(page, line, top))
					|| block.stream().allMatch((line) -> isRepeated(page, line, top));
			if (!furniture) {
				return;
			}
			this.removed.get(index).addAll(block);
			block.forEach((line) -> read(index, line));
		}
	}

	/** Whether a line at the very edge numbers or dates the page. */
	private static boolean tells(PrintedPage page, PrintedLine line, boolean top) {
		double edge = top ? line.base() : page.height() - line.base();
		return edge < 0.1 * page.height() && !isScript(line) && (PageMarks.isDraft(line.text())
				|| pieces(line).stream().anyMatch((piece) -> PageMarks.pageNumber(piece).isPresent()));
	}

	private boolean isRepeated(PrintedPage page, PrintedLine line, boolean top) {
		double edge = top ? line.base() : page.height() - line.base();
		int times = this.repeated.getOrDefault(shape(line), 0);
		// Where other pages have other lines, the script stands.
		return edge < 0.16 * page.height() && !isScript(line) && times >= Math.max(2, this.pages.size() / 3)
				&& 2 * times > this.occupied.getOrDefault(height(line), 0);
	}

	private static boolean isScript(PrintedLine line) {
		return HeadingGrammar.recognise(line.text()).isPresent()
				|| pieces(line).stream().anyMatch(PageMarks::isContinued);
	}

	private void read(int index, PrintedLine line) {
		List<String> pieces = pieces(line);
		for (String piece : pieces) {
			Optional<String> label = PageMarks.pageNumber(piece);
			if (label.isPresent()) {
				this.labels.get(index).add(label.get());
			}
			else if (PageMarks.isRevision(piece)) {
				this.revisions[index] = dated(piece, line.text()).replaceAll("\\s*\\*+$", "");
			}
		}
		if (pieces.size() == 1) {
			PageMarks.pageNumber(line.words().getLast().text()).ifPresent(this.labels.get(index)::addFirst);
		}
	}

	/** The name of a revision with the date that stands behind it after a dash. */
	private static String dated(String revision, String line) {
		Matcher date = DATED.matcher(line);
		return date.find(line.indexOf(revision) + revision.length()) ? revision + date.group() : revision;
	}

	/** The parts of a line with wide gaps or dashes between them. */
	private static List<String> pieces(PrintedLine line) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= line.words().size(); i++) {
			if (i == line.words().size() || line.gapBefore(i) > 1.3 * line.size()) {
				pieces.add(line.part(from, i).text());
				from = i;
			}
		}
		List<String> parts = new ArrayList<>();
		for (String piece : pieces) {
			if (PageMarks.pageNumber(piece).isPresent()) {
				parts.add(piece);
			}
			else {
				parts.addAll(List.of(piece.split("\\s+[-–—|•·]\\s+")));
			}
		}
		return parts;
	}

}
