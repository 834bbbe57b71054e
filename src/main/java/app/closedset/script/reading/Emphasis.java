package app.closedset.script.reading;

import java.util.regex.Pattern;

/**
 * Takes Fountain's marks of emphasis out of a line; they never reach over lines.
 */
final class Emphasis {

	private static final Pattern STARS = Pattern.compile("\\*{1,3}(?=[^\\s*])([^*]*[^\\s*])\\*{1,3}");

	private static final Pattern UNDERLINE = Pattern
		.compile("(?<![\\p{L}\\p{N}_])_(?=[^\\s_])([^_]*[^\\s_])_(?![\\p{L}\\p{N}_])");

	/** Stand for escaped marks meanwhile; a text file cannot hold them. */
	private static final char STAR = '\u0001';

	private static final char LINE = '\u0002';

	private Emphasis() {
	}

	static String removed(String line) {
		if (line.indexOf('*') < 0 && line.indexOf('_') < 0) {
			return line;
		}
		String text = line.replace("\\*", String.valueOf(STAR)).replace("\\_", String.valueOf(LINE));
		text = UNDERLINE.matcher(text).replaceAll("$1");
		// Twice, because one emphasis may stand within another.
		text = STARS.matcher(text).replaceAll("$1");
		text = STARS.matcher(text).replaceAll("$1");
		text = UNDERLINE.matcher(text).replaceAll("$1");
		return text.replace(STAR, '*').replace(LINE, '_');
	}

}
