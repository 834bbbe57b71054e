package app.closedset.script.reading;

import java.util.regex.Pattern;

/**
 * Knows the words by which printed pages say that a scene or speech goes on.
 */
final class PageTurns {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern MORE = Pattern.compile("^\\((?:MORE|SUITE|[ÀA] SUIVRE)\\)$", FLAGS);

	private static final Pattern CONTINUED = Pattern
		.compile("^(?:\\d{1,4}[A-Z]{0,2}\\s+)?(?:\\(CONTINUED\\)|CONTINUED:?|\\([ÀA] SUIVRE\\)|SUITE\\s*:|\\(SUITE\\))"
				+ "(?:\\s*\\(\\d{1,2}\\))?(?:\\s+\\d{1,4}[A-Z]{0,2})?$", FLAGS);

	private PageTurns() {
	}

	static boolean isMore(String text) {
		return text.length() <= 12 && text.startsWith("(") && MORE.matcher(text).matches();
	}

	static boolean isTurn(String text) {
		return text.length() <= 40 && !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
				&& (isMore(text) || CONTINUED.matcher(text).matches());
	}

}
