package app.closedset.script.reading;

/**
 * The kinds of file that can be read.
 */
public enum ScriptFormat {

	/** Fountain 1.1, and plain text that keeps to its conventions. */
	FOUNTAIN,
	/**
	 * Plain text that is set like a page: indents, page numbers, numbers in the margin.
	 */
	TEXT,
	/** Final Draft's XML, any version. */
	FINAL_DRAFT,
	/** A PDF that holds its text. */
	PDF,
	/** Word's .docx. */
	WORD,
	/** Celtx. */
	CELTX

}
