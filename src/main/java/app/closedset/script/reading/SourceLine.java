package app.closedset.script.reading;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param text without its end, notes, boneyards and the white space around it
 * @param indent how many columns of white space stand before it; tabs are four
 * @param revised whether a mark of revision stood at its end
 * @param opensPage whether a page begins with it
 */
record SourceLine(int number, String text, int indent, boolean revised, boolean opensPage) {

	/** The line between two places of a text. */
	static SourceLine of(int number, String source, int from, int to, boolean opensPage) {
		int end = to;
		while (end > from && HeadingGrammar.isSpace(source.charAt(end - 1))) {
			end--;
		}
		int start = from;
		int indent = 0;
		while (start < end && HeadingGrammar.isSpace(source.charAt(start))) {
			indent += (source.charAt(start++) == '\t') ? 4 : 1;
		}
		if (start == end) {
			return new SourceLine(number, "", to - from, false, opensPage);
		}
		int words = (source.charAt(end - 1) == '*') ? withoutMark(source, start, end) : end;
		String text = source.substring(start, words);
		return new SourceLine(number, (text.indexOf('\t') < 0) ? text : text.replace("\t", "    "), indent, words < end,
				opensPage);
	}

	/** Where the words end before a mark of revision, which stands apart from them. */
	private static int withoutMark(String source, int start, int end) {
		int at = end;
		while (at > start && source.charAt(at - 1) == '*' && end - at < 2) {
			at--;
		}
		if (at == end || at - start < 2 || !HeadingGrammar.isSpace(source.charAt(at - 1))) {
			return end;
		}
		int other = source.lastIndexOf('*', at - 1);
		boolean far = source.charAt(at - 1) == '\t' || HeadingGrammar.isSpace(source.charAt(at - 2));
		if (!far && (other >= start || end - at > 1)) {
			// It may be the end of an emphasis.
			return end;
		}
		while (at > start && HeadingGrammar.isSpace(source.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/** The line as it stands on the page. */
	String indented() {
		return (this.indent == 0) ? this.text : " ".repeat(this.indent) + this.text;
	}

}
