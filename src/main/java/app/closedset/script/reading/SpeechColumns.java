package app.closedset.script.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;

/**
 * Learns from a document in which columns it sets cues, speeches and remarks in brackets,
 * right of the action.
 */
final class SpeechColumns {

	/** What is set in a column. */
	enum Role {

		ACTION, CUE, DIALOGUE, PARENTHETICAL, UNKNOWN

	}

	/** Fewer lines at one place teach nothing. */
	private static final int FEW = 3;

	private final List<PrintedRow> rows;

	private final LeftEdges edges;

	private final Map<Integer, Role> roles = new HashMap<>();

	/** Tells gaps between the lines of a speech. */
	private final DoublePredicate spoken;

	private final boolean flush;

	SpeechColumns(List<PrintedRow> rows, LeftEdges edges, TypeSize type) {
		this.rows = rows;
		this.edges = edges;
		boolean single = learn(type::isClose);
		boolean doubled = !single && learn(type::isNear);
		this.spoken = doubled ? type::isNear : type::isClose;
		this.flush = !single && !doubled;
	}

	Role role(PrintedLine line) {
		return this.roles.getOrDefault(this.edges.place(line.left()), Role.UNKNOWN);
	}

	/** Whether cues stand at the left edge like everything else. */
	boolean isFlush() {
		return this.flush;
	}

	/** Whether the gap is one between the lines of a speech, which some double. */
	boolean isSpoken(double gap) {
		return this.spoken.test(gap);
	}

	/** Whether cues with speeches below them were found right of the action. */
	private boolean learn(DoublePredicate near) {
		Map<Integer, Tally> tallies = new HashMap<>();
		boolean cues = false;
		for (int i = 0; i < this.rows.size(); i++) {
			PrintedLine line = this.rows.get(i).line();
			if (this.edges.isAt(line.left())) {
				continue;
			}
			PrintedRow next = (i + 1 < this.rows.size()) ? this.rows.get(i + 1) : null;
			boolean follows = i > 0 && near.test(this.rows.get(i).gap())
					&& !this.edges.isAt(this.rows.get(i - 1).line().left());
			boolean leads = next != null && near.test(next.gap());
			boolean leadsSpeech = next != null && leads && !this.edges.isAt(next.line().left());
			cues |= leads && !follows && Cues.isCue(line.text());
			tallies.computeIfAbsent(this.edges.place(line.left()), (place) -> new Tally())
				.count(line.text(), follows, leadsSpeech);
		}
		tallies.forEach((place, tally) -> this.roles.put(place, tally.role()));
		return cues || this.roles.containsValue(Role.CUE);
	}

	/**
	 * What the lines that begin at one place have in common.
	 */
	private static final class Tally {

		private int lines;

		private int capitals;

		private int brackets;

		private int following;

		private int leading;

		private int length;

		void count(String text, boolean follows, boolean leads) {
			this.lines++;
			this.length += text.length();
			this.capitals += HeadingGrammar.isCapitals(text.replaceAll("\\([^)]*\\)?", "")) ? 1 : 0;
			this.brackets += text.startsWith("(") ? 1 : 0;
			this.following += follows ? 1 : 0;
			this.leading += leads ? 1 : 0;
		}

		Role role() {
			if (this.lines < FEW) {
				return Role.UNKNOWN;
			}
			if (most(this.brackets)) {
				return Role.PARENTHETICAL;
			}
			if (most(this.leading) && !most(this.following) && (most(this.capitals) || this.length < 20 * this.lines)) {
				return Role.CUE;
			}
			if (most(this.following)) {
				return Role.DIALOGUE;
			}
			return most(this.leading) || most(this.capitals) ? Role.UNKNOWN : Role.ACTION;
		}

		private boolean most(int count) {
			return count > 0.6 * this.lines;
		}

	}

}
