package app.closedset.script.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number of a heading within its line: in front, as in {@code 12A. INT. …},
 * {@code SÉQUENCE 8 : …}, {@code 5-A / PLAGE, EXT. …}, or far behind.
 *
 * @param line the whole line
 * @param number without the marks and words around it
 * @param isNamed whether a word such as {@code SCENE} says what it is
 * @param rest of the line without the number at the right margin
 */
record SceneLabel(String line, String number, boolean isNamed, String rest) {

	/** How many spaces set a number at the end apart. */
	private static final int FAR = 3;

	private static final String NAME = "S[ÉE]QUENCE|S[ÉE]Q|SC[ÈE]NE";

	private static final Pattern FORM = Pattern.compile(
			"^«?\\s*(?:[ÉE]P(?:ISODE)?\\.?\\s*\\d{1,4}\\s*[,/–—:-]?\\s*)?(?:((?:" + NAME
					+ ")|SC|S|N[°º])\\.?\\s*(?:N[°º]\\s*)?)?" + "[\\[(#]?(" + SceneNumbers.ONE
					+ ")(?![\\p{L}\\p{N}])(?:[\\])]|\\s*»)?(?:\\s*[.):/–—-]+\\s*|\\s+|$)(.*)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern STARS = Pattern.compile("\\s*\\*{1,2}$");

	/** Whether the first characters allow a number. */
	static boolean mayStart(String line) {
		int length = Math.min(line.length(), 14);
		for (int i = 0; i < length; i++) {
			if (Character.isDigit(line.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	static @Nullable SceneLabel before(String line) {
		if (!mayStart(line)) {
			return null;
		}
		Matcher matcher = FORM.matcher(line);
		if (!matcher.matches()) {
			return null;
		}
		String word = matcher.group(1);
		return new SceneLabel(line, matcher.group(2), word != null && word.length() > 2,
				withoutLast(matcher.group(3), matcher.group(2)));
	}

	/** The number that stands only at the end of a line, far from its words. */
	static @Nullable SceneLabel behind(String line) {
		String text = line.stripTrailing();
		int start = text.length();
		while (start > 0 && !HeadingGrammar.isSpace(text.charAt(start - 1))) {
			start--;
		}
		String rest = text.substring(0, start).stripTrailing();
		String number = text.substring(start);
		boolean far = start - rest.length() >= FAR || line.substring(rest.length(), start).indexOf('\t') >= 0;
		return (far && !rest.isEmpty() && SceneNumbers.isLabel(number) && !SceneNumbers.isYear(number))
				? new SceneLabel(line, SceneNumbers.plain(number), false, rest) : null;
	}

	/**
	 * Takes the number at the right margin away, if it equals the one at the left:
	 * {@code 2 INT. APARTMENT 4} keeps its 4.
	 */
	private static String withoutLast(String text, String number) {
		String bare = STARS.matcher(text).replaceFirst("");
		String plain = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
		int start = plain.length() - number.length();
		if (start > 0 && HeadingGrammar.isSpace(plain.charAt(start - 1))
				&& plain.regionMatches(true, start, number, 0, number.length())) {
			return plain.substring(0, start).strip();
		}
		return bare.strip();
	}

}
