package app.closedset.script.reading;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A scene heading taken apart.
 *
 * @param number its label, or none
 * @param text without the number
 * @param setting inside or outside, or unknown
 * @param location in upper case
 * @param time in upper case, or none
 * @param omitted whether it only keeps the number of a scene that was taken out
 */
record Heading(@Nullable String number, String text, @Nullable Setting setting, String location, @Nullable String time,
		boolean omitted) {

	/**
	 * A line that its author calls a heading, though it tells neither setting nor time.
	 */
	static Heading plain(@Nullable String number, String text, boolean omitted) {
		return new Heading(number, text, null, text.toUpperCase(Locale.ROOT), null, omitted);
	}

	@Nullable TimeOfDay timeOfDay() {
		return (this.time != null) ? HeadingTimes.meaning(this.time) : null;
	}

	/** The same heading of a scene that was taken out. */
	Heading omittedNow() {
		return new Heading(this.number, this.text, this.setting, this.location, this.time, true);
	}

	Heading numbered(@Nullable String label) {
		String given = (label != null && !label.isBlank()) ? label.strip() : this.number;
		return new Heading(given, this.text, this.setting, this.location, this.time, this.omitted);
	}

}
