package app.closedset.production;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One line that a person typed: a title or a name, in any script.
 */
final class Line {

	/**
	 * Marks that turn the direction of the text around them, and other invisible ones.
	 * They come along with copied text and can make one name look like another. Joiners
	 * (U+200C, U+200D) are part of words and emoji and stay.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private Line() {
	}

	/** Without invisible marks, with single spaces, composed. */
	static String clean(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		String visible = INVISIBLE.matcher(typed).replaceAll("");
		return SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	/** Whether a clean line shows something and holds nothing that cannot be written. */
	static boolean isWritable(String clean) {
		return clean.codePoints().noneMatch(Line::isUnwritable) && clean.codePoints().anyMatch(Line::isVisible);
	}

	/** How names are compared: without case and kinds of apostrophe. */
	static String key(String clean) {
		return clean.replace('’', '\'').toUpperCase(Locale.ROOT);
	}

	static int length(String clean) {
		return clean.codePointCount(0, clean.length());
	}

	private static boolean isUnwritable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
			default -> false;
		};
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SPACE_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
