package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.closedset.script.SceneText;
import app.closedset.script.WordDiff;

/**
 * What a newer text made of a line that a flag rests on.
 *
 * @param before as the flag quotes it
 * @param ordinal where it stands now, or {@link #GONE}
 * @param now what it says now, or the empty text where it is gone
 */
record ChangedLine(String before, int ordinal, String now) {

	private static final int GONE = -1;

	/** A line that shares fewer of its words is another line. */
	private static final double SAME_LINE = 0.3;

	static List<ChangedLine> of(List<FlagLine> lines, SceneText newer) {
		List<SceneText.Line> left = new ArrayList<>(newer.lines());
		List<ChangedLine> changed = new ArrayList<>();
		for (FlagLine line : lines) {
			changed.add((line.ordinal() == 0) ? new ChangedLine(line.text(), 0, newer.heading()) : find(line, left));
		}
		return changed;
	}

	private static ChangedLine find(FlagLine line, List<SceneText.Line> left) {
		SceneText.Line best = null;
		double most = SAME_LINE;
		for (SceneText.Line candidate : left) {
			double likeness = line.saysTheSameAs(candidate.text()) ? 1 : likeness(line.text(), candidate.text());
			if (likeness > most) {
				most = likeness;
				best = candidate;
			}
		}
		if (best == null) {
			return new ChangedLine(line.text(), GONE, "");
		}
		left.remove(best);
		return new ChangedLine(line.text(), best.ordinal(), best.text());
	}

	/** Shared words against all words. */
	private static double likeness(String one, String other) {
		Set<String> all = words(one);
		Set<String> shared = new HashSet<>(all);
		Set<String> others = words(other);
		shared.retainAll(others);
		all.addAll(others);
		return (double) shared.size() / Math.max(1, all.size());
	}

	private static Set<String> words(String text) {
		return new HashSet<>(Arrays.asList(SceneText.folded(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
	}

	public boolean gone() {
		return this.ordinal == GONE;
	}

	public boolean same() {
		return new FlagLine(Math.max(0, this.ordinal), this.before, "").saysTheSameAs(this.now);
	}

	/** Word by word, what was taken out and what came in. */
	public List<WordDiff.Piece> pieces() {
		return WordDiff.of(this.before, this.now);
	}

}
