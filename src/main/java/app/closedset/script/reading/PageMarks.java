package app.closedset.script.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what writing programs print beside the script: page numbers, names of revisions,
 * and the words that join a scene or a speech over a page break.
 */
final class PageMarks {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("^[-–—(\\s]*(?:pages?|pg?\\.)?\\s*([A-Z]{0,2}\\d{1,4}[A-Z]{0,2}(?:\\.\\d)?|[ivx]{1,5})\\s*"
				+ "(?:(?:/|of|sur|de)\\s*\\d{1,4})?[.)]?[-–—)\\s]*\\*?$", Pattern.CASE_INSENSITIVE);

	private static final String COLOUR = "(?:white|blue|pink|yellow|green|golden ?rod|buff|salmon|cherry|tan|"
			+ "blanche?|bleue?|rose|jaune|verte?|saumon|cerise)";

	private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";

	private static final Pattern REVISION = Pattern
		.compile("\\b(?:rev(?:s|ised|isions?)?\\b\\.?|r[ée]vis(?:ions?|[ée]e?s?)\\b|(?:2nd |3rd |second |double )?"
				+ COLOUR + "\\b.*(?:" + DATE + "|\\b(?:draft|pages|revisions?|version)\\b))", FLAGS);

	private static final Pattern DRAFT = Pattern.compile("\\b(?:draft|version)\\b|" + DATE, FLAGS);

	private static final String GOES_ON = "(?:continued|cont['’]d|suite|[àa] suivre)";

	private static final String COUNT = "\\s*(?:\\(\\d{1,2}\\))?";

	private static final Pattern CONTINUED = Pattern.compile("^\\(?" + GOES_ON + "\\)?\\s*:?" + COUNT + "$", FLAGS);

	private static final Pattern MORE = Pattern.compile("^\\(?(?:more|plus|" + GOES_ON + ")\\.{0,3}\\)$", FLAGS);

	/** What no line of a script says, wherever it stands. */
	private static final Pattern TURN = Pattern.compile(
			"^(?:" + SceneNumbers.ONE + "\\s+)?(?:\\((?:more|continued|suite|[àa] suivre)\\)|continued:?|suite\\s*:)"
					+ COUNT + "(?:\\s+" + SceneNumbers.ONE + ")?$",
			FLAGS);

	private static final Pattern AGAIN = Pattern.compile("\\((?:cont(?:['’]?d|inued|inuing)?\\.?|suite|cont\\.)\\)",
			FLAGS);

	private static final Pattern AGAIN_AT_END = Pattern.compile("[\\s–—-]*\\(?(?:continued|cont['’]d|suite)\\)?\\s*:?$",
			FLAGS);

	private PageMarks() {
	}

	/** The label of a page, if the text is one and nothing else. */
	static Optional<String> pageNumber(String text) {
		Matcher matcher = PAGE_NUMBER.matcher(text);
		return (text.length() <= 24 && matcher.matches()) ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	static boolean isRevision(String text) {
		return REVISION.matcher(text).find();
	}

	/** Whether the text dates the script, as headers and footers do. */
	static boolean isDraft(String text) {
		return isRevision(text) || DRAFT.matcher(text).find();
	}

	/** {@code CONTINUED: (2)} and the like, that say the scene goes on. */
	static boolean isContinued(String text) {
		return text.length() <= 30 && CONTINUED.matcher(text).matches();
	}

	/**
	 * Whether a line joins two pages wherever it stands, as in {@code 12 CONTINUED: 12}.
	 */
	static boolean isTurn(String text) {
		return text.length() <= 40 && !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
				&& TURN.matcher(text).matches();
	}

	/** {@code (MORE)} below a speech that the page breaks. */
	static boolean isMore(String text) {
		return text.length() <= 20 && MORE.matcher(text).matches();
	}

	/** Whether a cue says that its speaker goes on. */
	static boolean isAgain(String cue) {
		return AGAIN.matcher(cue).find();
	}

	/** A heading without the word that says it was there before. */
	static String withoutAgain(String heading) {
		return AGAIN_AT_END.matcher(heading).replaceFirst("").strip();
	}

}
