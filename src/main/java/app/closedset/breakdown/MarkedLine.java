package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.script.SceneText;

/**
 * A line of the sheet with what flags say of it.
 *
 * @param ordinal from 1
 * @param kind as a style class
 * @param pieces its words; together they are the line
 * @param flags those that rest on it
 */
record MarkedLine(int ordinal, String kind, List<Piece> pieces, List<Margin> flags) {

	/** What separates several places in {@link FlagLine#matched()}. */
	private static final Pattern BETWEEN = Pattern.compile(" … ");

	/**
	 * @param marked whether these are the exact words that the reader stopped at
	 */
	record Piece(String text, boolean marked) {
	}

	/**
	 * A mark in the margin.
	 *
	 * @param mark the state of the status fragment
	 * @param categories message keys
	 */
	record Margin(String flag, String mark, List<String> categories) {
	}

	static MarkedLine of(SceneText.Line line, List<String> evidence, List<Margin> flags) {
		return new MarkedLine(line.ordinal(), line.kind().name().toLowerCase(Locale.ROOT),
				pieces(line.text(), evidence), flags);
	}

	static List<Piece> pieces(String text, List<String> evidence) {
		BitSet marked = new BitSet(text.length());
		for (String words : evidence) {
			BETWEEN.splitAsStream(words)
				.filter((part) -> !part.isBlank())
				.map((part) -> find(text, part))
				.filter((found) -> found.find())
				.forEach((found) -> marked.set(found.start(), found.end()));
		}
		List<Piece> pieces = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			boolean on = marked.get(from);
			int to = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
			to = (to < 0) ? text.length() : Math.min(to, text.length());
			pieces.add(new Piece(text.substring(from, to), on));
			from = to;
		}
		return pieces;
	}

	/** White space may differ: a paragraph can be broken into lines. */
	private static Matcher find(String text, String words) {
		StringBuilder pattern = new StringBuilder();
		for (String word : words.strip().split("[\\s\\p{Z}]+")) {
			pattern.append(pattern.isEmpty() ? "" : "[\\s\\p{Z}]+").append(Pattern.quote(word));
		}
		return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
	}

}
