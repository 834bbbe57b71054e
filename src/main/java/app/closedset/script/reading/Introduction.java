package app.closedset.script.reading;

/**
 * A character whose age the script tells, as in {@code POPPY (9)}.
 *
 * @param name the character, as its cues have it where it speaks
 * @param age as written
 * @param youngest the lowest age in years that the words allow
 * @param sourceLine where
 */
public record Introduction(String name, String age, int youngest, int sourceLine) {

	/** Whether the words leave open that the character is under 18. */
	public boolean mayBeMinor() {
		return this.youngest < 18;
	}

}
