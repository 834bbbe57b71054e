package app.closedset.breakdown.detection;

/**
 * Words of the open labelled set that show what a scene was labelled for.
 *
 * @param script of the set, such as {@code en-01-drama}
 * @param words as the script writes them
 */
public record LabelledLine(String script, String words) {

	/** {@code en} or {@code fr}. */
	public String language() {
		return this.script.startsWith("fr") ? "fr" : "en";
	}

}
