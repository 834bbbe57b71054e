package app.closedset.script.reading;

import java.util.List;

/**
 * Sets scenes one below the other as script pages would: 54 lines to the page and an
 * eighth for every 6.75 lines, begun ones included.
 */
final class PageLayout {

	private static final int LINES_PER_PAGE = 54;

	private static final double LINES_PER_EIGHTH = LINES_PER_PAGE / 8.0;

	private static final int WIDE = 61;

	private static final int DIALOGUE = 35;

	private static final int PARENTHETICAL = 26;

	private double linesBefore;

	PageLayout(List<ScriptElement> opening) {
		this.linesBefore = height(opening);
	}

	/**
	 * Where a scene stands.
	 *
	 * @param page the number of the page where it begins
	 * @param eighths its length in eighths of a page, at least 1
	 */
	record Extent(int page, int eighths) {
	}

	/**
	 * Sets the next scene below those before it; an omitted one takes its line only.
	 * @param measured its length in eighths by the file, or 0
	 */
	Extent next(Heading heading, List<ScriptElement> elements, int measured) {
		int page = 1 + (int) (this.linesBefore / LINES_PER_PAGE);
		// No page begins with blank lines.
		int above = (this.linesBefore % LINES_PER_PAGE == 0) ? 0 : 2;
		int lines = above + lines(heading.text(), WIDE) + (heading.omitted() ? 0 : height(elements));
		this.linesBefore += (measured > 0) ? measured * LINES_PER_EIGHTH : lines;
		return new Extent(page, Math.max(1, (int) Math.ceil(lines / LINES_PER_EIGHTH)));
	}

	/** Two columns are as high as the higher one. */
	private static int height(List<ScriptElement> elements) {
		int whole = 0;
		int left = 0;
		int right = 0;
		for (ScriptElement element : elements) {
			switch (element.column()) {
				case LEFT -> {
					whole += (right > 0) ? Math.max(left, right) : 0;
					left = height(element) + ((right > 0) ? 0 : left);
					right = 0;
				}
				case RIGHT -> right += height(element);
				case WHOLE -> {
					whole += Math.max(left, right) + height(element);
					left = 0;
					right = 0;
				}
			}
		}
		return whole + Math.max(left, right);
	}

	private static int height(ScriptElement element) {
		return switch (element.kind()) {
			case DIALOGUE, LYRIC -> lines(element.text(), DIALOGUE);
			case PARENTHETICAL -> lines(element.text(), PARENTHETICAL);
			case ACTION, CHARACTER, TRANSITION, SHOT, CENTRED -> 1 + lines(element.text(), WIDE);
		};
	}

	/** How many lines the text takes, broken at spaces and at its own line feeds. */
	static int lines(String text, int width) {
		int lines = 0;
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			lines++;
			while (end - start > width) {
				int space = text.lastIndexOf(' ', start + width);
				start = (space > start) ? space + 1 : start + width;
				lines++;
			}
			start = end + 1;
		}
		return lines;
	}

}
