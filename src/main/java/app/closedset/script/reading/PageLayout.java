package app.closedset.script.reading;

import java.util.List;

/**
 * Measures a scene as a script page would set it: 54 lines to the page and an eighth for
 * every 6.75 lines, begun ones included.
 */
final class PageLayout {

	private static final double LINES_PER_EIGHTH = 54 / 8.0;

	private static final int WIDE = 61;

	private static final int DIALOGUE = 35;

	private static final int PARENTHETICAL = 26;

	private PageLayout() {
	}

	/** The length in eighths of a page, at least 1. */
	static int eighths(String heading, List<ScriptElement> elements) {
		int lines = 2 + lines(heading, WIDE);
		for (ScriptElement element : elements) {
			lines += switch (element.kind()) {
				case DIALOGUE, LYRIC -> lines(element.text(), DIALOGUE);
				case PARENTHETICAL -> lines(element.text(), PARENTHETICAL);
				case ACTION, CHARACTER, TRANSITION, SHOT, CENTRED -> 1 + lines(element.text(), WIDE);
			};
		}
		return Math.max(1, (int) Math.ceil(lines / LINES_PER_EIGHTH));
	}

	static int lines(String text, int width) {
		int lines = 1;
		int used = 0;
		int word = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : '\n';
			if (c != ' ' && c != '\n') {
				word++;
				continue;
			}
			if (used > 0 && used + 1 + word > width) {
				lines++;
				used = 0;
			}
			used += ((used > 0) ? 1 : 0) + word;
			lines += Math.max(0, used - 1) / width;
			used = (used > width) ? (used - 1) % width + 1 : used;
			word = 0;
			if (c == '\n' && i < text.length()) {
				lines++;
				used = 0;
			}
		}
		return lines;
	}

}
