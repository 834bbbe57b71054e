package app.closedset.script.reading;

/**
 * A paragraph within a scene.
 *
 * @param kind what it is
 * @param text its words without marks of emphasis; lines are separated by line feeds
 * @param sourceLine where it begins: the line of a text file, the paragraph of a Final
 * Draft or Word file, from 1
 * @param column one of two columns while two people speak at once
 * @param revised whether the file marks it as changed
 */
public record ScriptElement(ElementKind kind, String text, int sourceLine, Column column, boolean revised) {

	ScriptElement(ElementKind kind, String text, int sourceLine) {
		this(kind, text, sourceLine, Column.WHOLE, false);
	}

	ScriptElement in(Column other) {
		return new ScriptElement(this.kind, this.text, this.sourceLine, other, this.revised);
	}

	/** The line of the file in which a place of the text stands. */
	public int lineOf(int place) {
		return this.sourceLine + (int) this.text.chars().limit(Math.max(0, place)).filter((c) -> c == '\n').count();
	}

}
