package app.closedset.script.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes words comparable however they were typed: capitals without accents, which French
 * scripts leave out as often as not.
 */
final class Folding {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private Folding() {
	}

	static String folded(String text) {
		String upper = text.toUpperCase(Locale.ROOT);
		if (isPlain(upper)) {
			return upper;
		}
		String apart = Normalizer.normalize(upper, Normalizer.Form.NFD);
		return ACCENTS.matcher(apart).replaceAll("").replace('’', '\'').replace("Œ", "OE");
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

}
