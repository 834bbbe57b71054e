package app.closedset.breakdown.detection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The words of a line, folded so that a rule need not know how they are written: lower
 * case, no accents, ligatures opened, apostrophes and hyphens as gaps, inclusive endings
 * ({@code nu·e}) left out. A sentence's end is a word of its own.
 */
final class Words {

	static final String END = ".";

	private static final Pattern INCLUSIVE = Pattern.compile("[·•‧].*");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final String text;

	private final List<String> folded = new ArrayList<>();

	private final List<int[]> places = new ArrayList<>();

	private final BitSet people = new BitSet();

	private Words(String text, Set<String> people) {
		this.text = text;
		int at = 0;
		while (at < text.length()) {
			int first = text.codePointAt(at);
			int end = isLetterOrNumber(first) ? wordEnd(at) : run(at, Words::isEnd);
			if (end > at) {
				String word = isLetterOrNumber(first) ? fold(text.substring(at, end)) : END;
				this.people.set(this.folded.size(), people.contains(word));
				this.folded.add(word);
				this.places.add(new int[] { at, end });
			}
			at = Math.max(end, at + 1);
		}
	}

	/**
	 * @param people the folded names of those who speak in the script
	 */
	static Words of(String text, Set<String> people) {
		return new Words(Normalizer.normalize(text, Normalizer.Form.NFC), people);
	}

	/** The end of the word that begins at a place, an inclusive ending included. */
	private int wordEnd(int from) {
		int end = run(from, Words::isWithinWord);
		if (end < this.text.length() && isInclusiveMark(this.text.charAt(end))) {
			int ending = run(end + 1, Words::isInclusiveEnding);
			return (ending > end + 1) ? ending : end;
		}
		return end;
	}

	/** Where the characters end that are so from a place on. */
	private int run(int from, IntPredicate so) {
		int end = from;
		while (end < this.text.length() && so.test(this.text.codePointAt(end))) {
			end += Character.charCount(this.text.codePointAt(end));
		}
		return end;
	}

	private static boolean isLetterOrNumber(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
				|| Character.getType(c) == Character.OTHER_NUMBER;
	}

	private static boolean isWithinWord(int c) {
		return isLetterOrNumber(c) || isAccent(c);
	}

	/** Whether it is a mark upon the letter before it. */
	private static boolean isAccent(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

	private static boolean isInclusiveMark(int c) {
		return c == '·' || c == '•' || c == '‧';
	}

	private static boolean isInclusiveEnding(int c) {
		return isInclusiveMark(c) || Character.isLetter(c);
	}

	private static boolean isEnd(int c) {
		return c == '.' || c == '!' || c == '?' || c == '…' || c == ';';
	}

	static String fold(String word) {
		if (isPlain(word)) {
			return word.toLowerCase(Locale.ROOT);
		}
		String plain = INCLUSIVE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
		plain = plain.replace("œ", "oe").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}

	/** Whether it has nothing but capitals to fold. */
	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	int size() {
		return this.folded.size();
	}

	String at(int index) {
		return this.folded.get(index);
	}

	boolean isPerson(int index) {
		return this.people.get(index);
	}

	/** The words from one place to another, both included, as the line writes them. */
	String quote(int from, int to) {
		return this.text.substring(this.places.get(from)[0], this.places.get(to)[1]);
	}

}
