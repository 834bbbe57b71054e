package app.closedset.breakdown.detection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line, folded so that a rule need not know how they are written: lower
 * case, no accents, ligatures opened, apostrophes and hyphens as gaps, inclusive endings
 * ({@code nu·e}) left out. A sentence's end is a word of its own.
 */
final class Words {

	static final String END = ".";

	private static final Pattern TOKEN = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[·•‧][\\p{L}·•‧]+)?|[.!?…;]+");

	private static final Pattern INCLUSIVE = Pattern.compile("[·•‧].*");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final String text;

	private final List<String> folded = new ArrayList<>();

	private final List<int[]> places = new ArrayList<>();

	private final Set<String> people;

	private Words(String text, Set<String> people) {
		this.text = text;
		this.people = people;
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			String word = token.group();
			this.folded.add(Character.isLetterOrDigit(word.codePointAt(0)) ? fold(word) : END);
			this.places.add(new int[] { token.start(), token.end() });
		}
	}

	/**
	 * @param people the folded names of those who speak in the script
	 */
	static Words of(String text, Set<String> people) {
		return new Words(Normalizer.normalize(text, Normalizer.Form.NFC), people);
	}

	static String fold(String word) {
		String plain = INCLUSIVE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
		plain = plain.replace("œ", "oe").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}

	int size() {
		return this.folded.size();
	}

	String at(int index) {
		return this.folded.get(index);
	}

	boolean isPerson(int index) {
		return this.people.contains(this.folded.get(index));
	}

	/** The words from one place to another, both included, as the line writes them. */
	String quote(int from, int to) {
		return this.text.substring(this.places.get(from)[0], this.places.get(to)[1]);
	}

}
