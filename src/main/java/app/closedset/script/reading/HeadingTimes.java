package app.closedset.script.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words by which headings tell the time of day, in English and French.
 */
final class HeadingTimes {

	private static final Set<String> TIMES = Set.of("DAY", "NIGHT", "MORNING", "AFTERNOON", "EVENING", "DUSK", "DAWN",
			"SUNSET", "SUNRISE", "NOON", "MIDDAY", "MIDNIGHT", "TWILIGHT", "LATER", "CONTINUOUS", "CONTINUING", "SAME",
			"NIGHTFALL", "DAYBREAK", "JOUR", "NUIT", "MATIN", "MATINÉE", "MIDI", "MINUIT", "APRÈS", "SOIR", "SOIRÉE",
			"AUBE", "AURORE", "CRÉPUSCULE", "JOURNÉE", "TARD", "CONTINU", "CONTINUE", "MÊME", "LENDEMAIN", "SUITE");

	/** Words that may stand beside those, but tell no time alone. */
	private static final Set<String> BESIDE = Set.of("EARLY", "LATE", "MID", "NEXT", "THAT", "THE", "A", "AN", "OF",
			"FEW", "MOMENT", "MOMENTS", "SECONDS", "MINUTES", "HOUR", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS",
			"TIME", "AFTER", "BEFORE", "MAGIC", "GOLDEN", "PRE", "FOLLOWING", "FIN", "DÉBUT", "DE", "DU", "D", "LE",
			"LA", "L", "PLUS", "PEU", "UN", "UNE", "HEURE", "HEURES", "JOURS", "TÔT", "TOMBÉE", "TOMBANTE", "EN", "AU",
			"COUCHER", "LEVER", "SOLEIL", "AMÉRICAINE");

	/** Times that French headings put before the place without a dash. */
	private static final Set<String> BEFORE_THE_PLACE = Set.of("JOUR", "NUIT", "SOIR", "MATIN", "AUBE");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private HeadingTimes() {
	}

	static boolean isTime(String words) {
		List<String> all = Arrays.stream(NO_LETTER.split(words.toUpperCase(Locale.ROOT)))
			.filter((word) -> !word.isEmpty())
			.toList();
		return all.stream().anyMatch(TIMES::contains) && all.stream().allMatch(HeadingTimes::belongs);
	}

	static boolean comesBeforeThePlace(String word) {
		return BEFORE_THE_PLACE.contains(word.toUpperCase(Locale.ROOT));
	}

	private static boolean belongs(String word) {
		return TIMES.contains(word) || BESIDE.contains(word) || Character.isDigit(word.charAt(0));
	}

}
