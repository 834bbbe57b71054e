package app.closedset.breakdown.detection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells English from French by the small words that every sentence has.
 */
final class Tongue {

	private static final Set<String> ENGLISH = words(
			"the and of to is in it his her he she they with at on for from that this you i we my your are not no as into out up be has have do what");

	private static final Set<String> FRENCH = words(
			"le la les un une des du de et est dans il elle ils elles avec sur pour que qui ce cette vous je tu nous mon ma ton sa son ses pas ne au aux en se par plus sont a c d l qu");

	private static final int LONGEST = Stream.concat(ENGLISH.stream(), FRENCH.stream())
		.mapToInt(String::length)
		.max()
		.orElseThrow();

	/** Fewer words than this decide nothing. */
	private static final int ENOUGH = 6;

	private Tongue() {
	}

	private static Set<String> words(String line) {
		return new HashSet<>(Arrays.asList(line.split(" ")));
	}

	/**
	 * @param usual the language where the text is too short or too mixed to tell
	 */
	static String of(Iterable<String> texts, String usual) {
		int english = 0;
		int french = 0;
		for (String text : texts) {
			String lower = text.toLowerCase(Locale.ROOT);
			int end;
			for (int start = 0; start < lower.length(); start = end + 1) {
				end = wordEnd(lower, start);
				if (end > start && end - start <= LONGEST) {
					String word = lower.substring(start, end);
					english += ENGLISH.contains(word) ? 1 : 0;
					french += FRENCH.contains(word) ? 1 : 0;
				}
			}
		}
		if (english + french < ENOUGH || (english < 2 * french && french < 2 * english)) {
			return usual;
		}
		return (english > french) ? "en" : "fr";
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

}
