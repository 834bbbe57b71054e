package app.closedset.script.reading;

/**
 * The time of day that the words of a heading mean.
 */
public enum TimeOfDay {

	DAWN, MORNING, NOON, DAY, AFTERNOON, DUSK, EVENING, NIGHT,
	/** Goes on where the scene before ended. */
	CONTINUOUS,
	/** At the same time as the scene before. */
	SAME,
	/** Some time after the scene before. */
	LATER,
	/** Some time before the scene before. */
	EARLIER;

	/** Whether the words name a time by themselves, not only in relation to another. */
	boolean isAbsolute() {
		return compareTo(CONTINUOUS) < 0;
	}

}
