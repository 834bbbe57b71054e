package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line parted from the asterisks that mark it as revised.
 *
 * @param line without them
 * @param found whether there were any
 */
record RevisionMarks(PrintedLine line, boolean found) {

	/** The mark may touch the right number. */
	private static final Pattern BESIDE_NUMBER = Pattern.compile("[A-Z]{0,3}\\d{1,4}[A-Z]{0,2}\\*{1,2}");

	static RevisionMarks of(PrintedLine line) {
		List<PrintedWord> words = line.words();
		int from = (words.size() > 1 && isMark(words.getFirst().text())) ? 1 : 0;
		int to = words.size();
		while (to - 1 > from && isMark(words.get(to - 1).text())) {
			to--;
		}
		PrintedLine rest = (to - from == words.size()) ? line : line.part(from, to);
		PrintedWord last = rest.words().getLast();
		if (!last.text().endsWith("*") || !isGlued(rest)) {
			return new RevisionMarks(rest, rest != line);
		}
		String text = last.text().replaceFirst("\\*+$", "");
		List<PrintedWord> cleaned = new ArrayList<>(rest.words());
		cleaned.set(cleaned.size() - 1, new PrintedWord(last.left(),
				last.left() + last.width() * text.length() / last.text().length(), text, last.bold()));
		return new RevisionMarks(new PrintedLine(rest.base(), rest.size(), cleaned), true);
	}

	/**
	 * Whether a mark touches a number or the end of a sentence, and no other is there.
	 */
	private static boolean isGlued(PrintedLine line) {
		String last = line.words().getLast().text();
		return line.words().size() > 1 && BESIDE_NUMBER.matcher(last).matches()
				|| last.matches("[^*]+[.!?…,:»”\")]\\*") && line.text().indexOf('*') == line.text().length() - 1;
	}

	static boolean isMark(String word) {
		return "*".equals(word) || "**".equals(word);
	}

}
