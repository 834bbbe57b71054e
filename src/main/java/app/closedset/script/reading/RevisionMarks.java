package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line parted from the asterisks that mark it as revised.
 *
 * @param line without them
 * @param found whether there were any
 */
record RevisionMarks(PrintedLine line, boolean found) {

	/** The mark may touch the right number. */
	private static final Pattern BESIDE_NUMBER = Pattern.compile("([A-Z]{0,3}\\d{1,4}[A-Z]{0,2})\\*{1,2}");

	static RevisionMarks of(PrintedLine line) {
		List<PrintedWord> words = line.words();
		int from = (words.size() > 1 && isMark(words.getFirst().text())) ? 1 : 0;
		int to = words.size();
		while (to - 1 > from && isMark(words.get(to - 1).text())) {
			to--;
		}
		PrintedLine rest = (to - from == words.size()) ? line : line.part(from, to);
		PrintedWord last = rest.words().getLast();
		Matcher number = BESIDE_NUMBER.matcher(last.text());
		if (rest.words().size() < 2 || !last.text().endsWith("*") || !number.matches()) {
			return new RevisionMarks(rest, rest != line);
		}
		List<PrintedWord> cleaned = new ArrayList<>(rest.words());
		cleaned.set(cleaned.size() - 1,
				new PrintedWord(last.left(),
						last.left() + last.width() * number.group(1).length() / last.text().length(), number.group(1),
						last.bold()));
		return new RevisionMarks(new PrintedLine(rest.base(), rest.size(), cleaned), true);
	}

	static boolean isMark(String word) {
		return "*".equals(word) || "**".equals(word);
	}

}
