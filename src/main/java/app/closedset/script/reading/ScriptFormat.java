package app.closedset.script.reading;

/**
 * The kinds of file that can be read.
 */
public enum ScriptFormat {

	/** Fountain 1.1, and plain text that keeps to its conventions. */
	FOUNTAIN,
	/** Final Draft's XML, any version. */
	FINAL_DRAFT

}
