package app.closedset.script.reading;

import java.util.List;

/**
 * A paragraph of a Word document.
 *
 * @param place counted from 1
 * @param style what people call its style, or the empty text
 * @param format how it is set, styles included
 * @param label its number in a list, or the empty text
 * @param lines its text, cut at the breaks within it; at least one
 * @param bold whether all of it is bold
 * @param revised whether a reviser added any of it
 * @param newPage whether it begins a page
 */
record WordParagraph(int place, String style, WordFormat format, String label, List<String> lines, boolean bold,
		boolean revised, boolean newPage) {

	WordParagraph {
		lines = List.copyOf(lines);
	}

	static WordParagraph blank(int place) {
		return new WordParagraph(place, "", WordFormat.NONE, "", List.of(""), false, false, false);
	}

	boolean isBlank() {
		return this.lines.stream().allMatch(String::isBlank);
	}

	String text() {
		return String.join("\n", this.lines.stream().map(HeadingGrammar::collapsed).toList()).strip();
	}

}
