package app.closedset.script.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows how scenes are numbered: {@code 12}, {@code 12A}, {@code A12}, {@code 5-6},
 * {@code 1-A}, {@code 10BIS}.
 */
final class SceneNumbers {

	static final String ONE = "[A-Z]{0,2}\\d{1,4}(?:[ -]?(?:BIS|TER|QUATER|PT\\.?[ ]?\\d?)|-?[A-Z]{1,2}\\d{0,2})?"
			+ "(?:[./-](?:\\d{1,4}[A-Z]{0,2}|[A-Z]{1,2}\\d{0,2})){0,3}";

	static final String RANGE = ONE + "(?:\\s*(?:[–,&+/-]|THRU|THROUGH|TO|AND|ET|[ÀA])\\s*" + ONE + ")*";

	private static final Pattern LABEL = Pattern.compile("^#?(?:[A-Z]{1,4}-|[A-Z])?" + RANGE + "#?[.):/]?\\*{0,2}$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern MARKS = Pattern.compile("^#|[.):/*#]+$");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private SceneNumbers() {
	}

	/** Whether a number that stands alone is rather a year. */
	static boolean isYear(String text) {
		return YEAR.matcher(text).matches();
	}

	static boolean isLabel(String text) {
		return text.length() <= 20 && hasDigit(text) && LABEL.matcher(text).matches();
	}

	/** Nearly no word has one, and looking for it is quick. */
	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** The label without the marks around it. */
	static String plain(String text) {
		return MARKS.matcher(text.strip()).replaceAll("").strip();
	}

	static boolean same(String one, String other) {
		return plain(one).replace(" ", "")
			.toUpperCase(Locale.ROOT)
			.equals(plain(other).replace(" ", "").toUpperCase(Locale.ROOT));
	}

}
