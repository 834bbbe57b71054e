package app.closedset.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * What was taken out of a paragraph and what came in, word by word. White space does not
 * count.
 */
public final class WordDiff {

	/** A word or a mark, with the space before it. */
	private static final Pattern TOKEN = Pattern.compile(" ?(?:[\\p{L}\\p{M}\\p{N}'’]+|[^ ])");

	private WordDiff() {
	}

	/**
	 * What became of words.
	 */
	public enum Kind {

		SAME, REMOVED, ADDED

	}

	/**
	 * Words that follow each other and share their fate, with the spaces between them.
	 */
	public record Piece(Kind kind, String text) {
	}

	public static List<Piece> of(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
			add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
			add(pieces, Kind.REMOVED, delta.getSource().getLines());
			add(pieces, Kind.ADDED, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(pieces, Kind.SAME, old.subList(at, old.size()));
		return pieces;
	}

	private static List<String> words(String text) {
		return TOKEN.matcher(SceneText.folded(text)).results().map(MatchResult::group).toList();
	}

	private static void add(List<Piece> pieces, Kind kind, List<String> words) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(kind, String.join("", words)));
		}
	}

}
