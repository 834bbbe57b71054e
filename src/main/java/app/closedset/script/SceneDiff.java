package app.closedset.script;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * A scene in two drafts, paragraph by paragraph and within them word by word.
 *
 * @param heading its words, compared without case
 * @param paragraphs in order; removed ones stand where they were
 */
record SceneDiff(List<WordDiff.Piece> heading, List<Paragraph> paragraphs) {

	/** Paragraphs that keep less of their words are shown as one out and another in. */
	private static final double REWORDED = 0.3;

	/**
	 * @param kind what it is on the page
	 * @param ordinal its place in the later draft, or 0 where it is gone
	 * @param pieces its words
	 */
	record Paragraph(SceneText.Kind kind, int ordinal, List<WordDiff.Piece> pieces) {

		/** Whether the later draft does not have it. */
		boolean isGone() {
			return this.ordinal == 0;
		}

		public boolean isChanged() {
			return this.pieces.stream().anyMatch((piece) -> piece.kind() != WordDiff.Kind.SAME);
		}

	}

	/**
	 * @param look the class of the row in style sheets
	 * @param pieces its words
	 */
	record Row(String look, List<WordDiff.Piece> pieces) {
	}

	/** The scene as a page sets it, the heading first. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("heading", this.heading));
		this.paragraphs.forEach((paragraph) -> rows
			.add(new Row(paragraph.kind().look() + (paragraph.isChanged() ? " changed" : ""), paragraph.pieces())));
		return rows;
	}

	static SceneDiff of(String headingBefore, List<SceneText.Line> before, String heading, List<SceneText.Line> now) {
		List<Paragraph> paragraphs = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(keys(before), keys(now)).getDeltas()) {
			int from = delta.getSource().getPosition();
			int to = delta.getTarget().getPosition();
			same(now.subList(to - (from - at), to), paragraphs);
			changed(before.subList(from, from + delta.getSource().size()),
					now.subList(to, to + delta.getTarget().size()), paragraphs);
			at = from + delta.getSource().size();
		}
		same(now.subList(now.size() - (before.size() - at), now.size()), paragraphs);
		boolean sameHeading = SceneText.folded(headingBefore).equalsIgnoreCase(SceneText.folded(heading));
		return new SceneDiff(WordDiff.of(sameHeading ? heading : headingBefore, heading), paragraphs);
	}

	private static List<String> keys(List<SceneText.Line> lines) {
		return lines.stream().map((line) -> line.kind() + " " + SceneText.folded(line.text())).toList();
	}

	private static void same(List<SceneText.Line> lines, List<Paragraph> paragraphs) {
		lines.forEach((line) -> paragraphs.add(paragraph(line, WordDiff.Kind.SAME)));
	}

	private static void changed(List<SceneText.Line> before, List<SceneText.Line> now, List<Paragraph> paragraphs) {
		int pairs = Math.min(before.size(), now.size());
		for (int i = 0; i < pairs; i++) {
			SceneText.Line line = now.get(i);
			List<WordDiff.Piece> pieces = WordDiff.of(before.get(i).text(), line.text());
			if (before.get(i).kind() == line.kind() && kept(pieces) >= REWORDED) {
				paragraphs.add(new Paragraph(line.kind(), line.ordinal(), pieces));
			}
			else {
				paragraphs.add(paragraph(before.get(i), WordDiff.Kind.REMOVED));
				paragraphs.add(paragraph(line, WordDiff.Kind.ADDED));
			}
		}
		before.subList(pairs, before.size()).forEach((line) -> paragraphs.add(paragraph(line, WordDiff.Kind.REMOVED)));
		now.subList(pairs, now.size()).forEach((line) -> paragraphs.add(paragraph(line, WordDiff.Kind.ADDED)));
	}

	private static double kept(List<WordDiff.Piece> pieces) {
		long same = words(pieces, WordDiff.Kind.SAME);
		long all = same + Math.max(words(pieces, WordDiff.Kind.REMOVED), words(pieces, WordDiff.Kind.ADDED));
		return (all == 0) ? 1 : (double) same / all;
	}

	private static long words(List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
		return pieces.stream()
			.filter((piece) -> piece.kind() == kind)
			.mapToLong((piece) -> piece.text().strip().split(" ").length)
			.sum();
	}

	private static Paragraph paragraph(SceneText.Line line, WordDiff.Kind kind) {
		return new Paragraph(line.kind(), (kind == WordDiff.Kind.REMOVED) ? 0 : line.ordinal(),
				List.of(new WordDiff.Piece(kind, line.text())));
	}

}
