package app.closedset.script.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern as {@link Matcher} does, but tries it only where a quick look allows it
 * to begin: nearly all places of a text are letters within a word.
 */
final class SparseMatcher {

	private final String text;

	private final Beginnings beginnings;

	private final Matcher matcher;

	private int next;

	/**
	 * @param beginnings at least all places where the pattern can match
	 */
	SparseMatcher(Pattern pattern, String text, Beginnings beginnings) {
		this.text = text;
		this.beginnings = beginnings;
		// What stands before a place is looked at too.
		this.matcher = pattern.matcher(text).useTransparentBounds(true);
	}

	/**
	 * Tells where a pattern may begin.
	 */
	interface Beginnings {

		boolean mayBe(String text, int place);

	}

	boolean find() {
		while (this.next < this.text.length()) {
			if (this.beginnings.mayBe(this.text, this.next)
					&& this.matcher.region(this.next, this.text.length()).lookingAt()) {
				this.next = this.matcher.end();
				return true;
			}
			this.next++;
		}
		return false;
	}

	/** What was found last. */
	MatchResult found() {
		return this.matcher;
	}

}
