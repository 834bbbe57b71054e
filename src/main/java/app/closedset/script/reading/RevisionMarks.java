package app.closedset.script.reading;

import java.util.List;

/**
 * Parts the marks of a revision from the words of a line.
 */
final class RevisionMarks {

	private RevisionMarks() {
	}

	static PrintedLine without(PrintedLine line) {
		List<PrintedWord> words = line.words();
		int from = (words.size() > 1 && isMark(words.getFirst().text())) ? 1 : 0;
		int to = words.size();
		while (to - 1 > from && isMark(words.get(to - 1).text()) && line.gapBefore(to - 1) > 0.8 * line.size()) {
			to--;
		}
		return line.part(from, to);
	}

	static boolean isMark(String word) {
		return "*".equals(word) || "**".equals(word);
	}

}
