package app.closedset.script.reading;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Makes every end of a line a line feed, takes out characters that nobody can see and
 * puts accents on their letters.
 */
final class TextCleaning {

	/** More control characters than one in so many are no text. */
	private static final int RARE = 200;

	private TextCleaning() {
	}

	/** The clean text, or none where it is not text. */
	static @Nullable String cleaned(String text) {
		int first = 0;
		while (first < text.length() && isClean(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
		int controls = 0;
		boolean apart = false;
		for (int i = first; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\r') {
				if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
					clean.append('\n');
				}
			}
			else if (c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
				clean.append('\n');
			}
			else if (isClean(c)) {
				clean.append(c);
			}
			else if (isAccent(c)) {
				clean.append(c);
				apart = true;
			}
			else if (c < ' ' && c != 0x1A || c == 127 || c == '\uFFFF') {
				controls++;
			}
		}
		if (controls > text.length() / RARE) {
			return null;
		}
		return apart ? Normalizer.normalize(clean, Normalizer.Form.NFC) : clean.toString();
	}

	/** Whether the character is an accent for the letter before it. */
	private static boolean isAccent(char c) {
		return c >= '\u0300' && c <= '\u036F';
	}

	private static boolean isClean(char c) {
		if (c < 127) {
			return c >= ' ' || c == '\n' || c == '\t' || c == '\f';
		}
		return c > 127 && c != '\u0085' && c != '\u00AD' && c != '\u2028' && c != '\u2029' && c != '\uFEFF'
				&& c != '\uFFFF' && !(c >= '\u200B' && c <= '\u200F') && c != '\u2060' && !isAccent(c);
	}

}
