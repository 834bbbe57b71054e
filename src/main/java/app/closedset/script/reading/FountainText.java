package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes boneyards and notes out of a Fountain text and cuts it into lines. A line that
 * held nothing else disappears, so that what stood around it stays together. What is not
 * closed is kept as text and reported.
 */
final class FountainText {

	private final String text;

	private final BitSet removed;

	/** Where boneyards begin that reach over lines: they leave a blank line. */
	private final BitSet gaps = new BitSet();

	private final List<SourceLine> lines = new ArrayList<>();

	/** The first removed place at or behind the line that is cut, or the end. */
	private int removal = -1;

	private final List<Consumer<ScreenplayBuilder>> findings = new ArrayList<>();

	FountainText(String source) {
		this.text = source;
		this.removed = new BitSet();
		boneyards(new Places(this.text));
		notes(new Places(this.text));
		cut();
	}

	static boolean hasMoreLines(String text, int lines) {
		int count = 0;
		for (int at = (text.length() > lines) ? text.indexOf('\n') : -1; at >= 0
				&& count <= lines; at = text.indexOf('\n', at + 1)) {
			count++;
		}
		return count > lines;
	}

	List<SourceLine> lines() {
		return this.lines;
	}

	private void boneyards(Places places) {
		int from = this.text.indexOf("/*");
		while (from >= 0) {
			int end = this.text.indexOf("*/", from + 2);
			if (end < 0) {
				warn(places.line(from), "boneyardOpen");
				return;
			}
			this.removed.set(from, end + 2);
			if (this.text.indexOf('\n', from, end) >= 0) {
				this.gaps.set(from);
			}
			ignore(Ignored.What.BONEYARD, places.line(from));
			from = this.text.indexOf("/*", end + 2);
		}
	}

	private void notes(Places places) {
		int from = this.text.indexOf("[[");
		int end = -1;
		int blank = -1;
		while (from >= 0) {
			end = (end < from + 2 && end != Integer.MAX_VALUE) ? orEnd(this.text.indexOf("]]", from + 2)) : end;
			blank = (blank < from && blank != Integer.MAX_VALUE) ? orEnd(this.text.indexOf("\n\n", from)) : blank;
			int after = from + 2;
			if (!this.removed.get(from)) {
				if (end < blank) {
					after = end + 2;
					this.removed.set(from, after);
					ignore(Ignored.What.NOTE, places.line(from));
				}
				else {
					warn(places.line(from), "noteOpen");
				}
			}
			from = this.text.indexOf("[[", after);
		}
	}

	private void warn(int line, String code) {
		this.findings.add((screenplay) -> screenplay.warn(line, code));
	}

	private void ignore(Ignored.What what, int line) {
		this.findings.add((screenplay) -> screenplay.ignore(what, line));
	}

	/** Tells what was taken out or left open. */
	void report(ScreenplayBuilder screenplay) {
		this.findings.forEach((finding) -> finding.accept(screenplay));
	}

	/** A place, or one beyond all others where there is none. */
	private static int orEnd(int place) {
		return (place >= 0) ? place : Integer.MAX_VALUE;
	}

	private void cut() {
		int number = 1;
		int start = 0;
		int feed = orEnd(this.text.indexOf('\n'));
		int page = orEnd(this.text.indexOf('\f'));
		boolean opensPage = false;
		while (start <= this.text.length()) {
			int end = Math.min(Math.min(feed, page), this.text.length());
			add(number, start, end, opensPage);
			opensPage = end == page;
			if (opensPage) {
				page = orEnd(this.text.indexOf('\f', end + 1));
			}
			else {
				feed = orEnd(this.text.indexOf('\n', end + 1));
				number++;
			}
			start = end + 1;
		}
	}

	private void add(int number, int start, int end, boolean opensPage) {
		if (this.removal < start) {
			this.removal = orEnd(this.removed.nextSetBit(start));
		}
		if (this.removal > end) {
			this.lines.add(SourceLine.of(number, this.text, start, end, opensPage));
			return;
		}
		StringBuilder kept = new StringBuilder();
		for (int i = start; i < end; i++) {
			if (!this.removed.get(i) && !(isSpaceAgain(i, start) && endsWithSpace(kept))) {
				kept.append(this.text.charAt(i));
			}
		}
		int gap = this.gaps.nextSetBit(start);
		if (!kept.toString().isBlank() || gap >= 0 && gap < end) {
			this.lines.add(SourceLine.of(number, kept.toString(), 0, kept.length(), opensPage));
		}
	}

	/** Whether a space follows something that was taken out. */
	private boolean isSpaceAgain(int place, int start) {
		return place > start && this.text.charAt(place) == ' ' && this.removed.get(place - 1);
	}

	private static boolean endsWithSpace(StringBuilder text) {
		return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
	}

	/**
	 * Counts lines forward only.
	 */
	private static final class Places {

		private final String text;

		private int line = 1;

		private int counted;

		Places(String text) {
			this.text = text;
		}

		int line(int place) {
			while (this.counted < place) {
				if (this.text.charAt(this.counted++) == '\n') {
					this.line++;
				}
			}
			return this.line;
		}

	}

}
