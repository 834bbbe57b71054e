package app.closedset.script.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The line that keeps the number of a scene that was taken out: {@code 12 OMITTED 12},
 * {@code SCENES 14A - 18 OMITTED}, {@code 11. OMISE}.
 *
 * @param number the number or numbers, or none
 * @param text without the number, but with a range that it names
 */
record Omission(@Nullable String number, String text) {

	private static final int LONGEST = 60;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String LABEL = "[\\[(]?(" + SceneNumbers.RANGE + ")[\\])]?";

	private static final String SCENE = "(?:SC[ÈE]NES?|SC\\.|S[ÉE]QUENCES?|S[ÉE]QS?\\.?)";

	private static final Pattern FORM = Pattern.compile("^(?:" + LABEL + "[.):/]?\\s*[–—:/-]*\\s*)?" // 12
			+ "(" + SCENE + "?\\s*(?:N[°º]\\s*)?(?:" + LABEL + ")?\\s*[.–—:-]?\\s*" // SCENES
																					// 12-14
			+ "[\\[(]?(OMITTED|OMIT|OMISE?S?|SUPPRIM[ÉE]E?S?|ANNUL[ÉE]E?S?|COUP[ÉE]E?S?|DELETED)" + "(?:\\s+" + SCENE
			+ ")?[\\])]?)(?:\\s*[–—:-]?\\s*" + LABEL + ")?[\\s.*]*$", FLAGS);

	private static final Pattern ONE = Pattern.compile("\\p{L}{0,2}\\d{1,4}[ -]?\\p{L}{0,6}");

	private static final List<String> STEMS = List.of("OMI", "SUPPRIM", "ANNUL", "COUP", "DELETED");

	/**
	 * @param numbered whether the number is known from elsewhere
	 */
	static @Nullable Omission of(String line, boolean numbered) {
		if (line.length() > LONGEST) {
			return null;
		}
		if (!mayBe(line.toUpperCase(Locale.ROOT))) {
			return null;
		}
		Matcher matcher = FORM.matcher(line);
		if (!matcher.matches()) {
			return null;
		}
		String named = matcher.group(3);
		String number = (matcher.group(1) != null) ? matcher.group(1) : named;
		number = (number != null) ? number : matcher.group(5);
		boolean word = matcher.group(2).equals(matcher.group(4));
		boolean sure = numbered || number != null || !word
				|| matcher.group(4).toUpperCase(Locale.ROOT).startsWith("OMI");
		if (!sure || number == null && !HeadingGrammar.isCapitals(line)) {
			return null;
		}
		boolean whole = matcher.group(1) != null || named == null || !ONE.matcher(named).matches();
		return new Omission((number != null) ? HeadingGrammar.collapsed(number) : null,
				whole ? matcher.group(2).strip() : matcher.group(4));
	}

	/** Nearly all lines in capitals end here, so it is asked without streams. */
	private static boolean mayBe(String upper) {
		for (String stem : STEMS) {
			if (upper.contains(stem)) {
				return true;
			}
		}
		return false;
	}

}
