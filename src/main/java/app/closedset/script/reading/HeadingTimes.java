package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Knows the words by which headings tell the time of day, in English and French, with and
 * without accents.
 */
final class HeadingTimes {

	private static final Map<String, TimeOfDay> TIMES = new HashMap<>();

	static {
		means(TimeOfDay.DAWN, "DAWN SUNRISE SUNUP DAYBREAK AUBE AURORE");
		means(TimeOfDay.MORNING, "MORNING MATIN MATINEE");
		means(TimeOfDay.NOON, "NOON MIDDAY MIDI");
		means(TimeOfDay.DAY, "DAY DAYTIME DAYLIGHT JOUR JOURNEE");
		means(TimeOfDay.AFTERNOON, "AFTERNOON APRES");
		means(TimeOfDay.DUSK, "DUSK SUNSET SUNDOWN TWILIGHT NIGHTFALL CREPUSCULE");
		means(TimeOfDay.EVENING, "EVENING SOIR SOIREE");
		means(TimeOfDay.NIGHT, "NIGHT NIGHTTIME MIDNIGHT NUIT MINUIT");
		means(TimeOfDay.CONTINUOUS, "CONTINUOUS CONTINUOUSLY CONTINUING CONTINU CONTINUE CONT");
		means(TimeOfDay.SAME, "SAME MEANWHILE MEME SIMULTANE SIMULTANEMENT SIMULTANEOUS");
		means(TimeOfDay.LATER, "LATER TARD LENDEMAIN");
		means(TimeOfDay.EARLIER, "EARLIER");
	}

	/** Words that may stand beside those, but tell no time alone. */
	private static final Set<String> BESIDE = words("EARLY LATE MID NEXT THAT THE A AN OF FOR FEW MOMENT MOMENTS "
			+ "INSTANT SECOND SECONDS MINUTE MINUTES HOUR HOURS DAYS WEEK WEEKS MONTH MONTHS YEAR YEARS TIME AFTER "
			+ "BEFORE PRE FOLLOWING BROAD DEAD ONE TWO THREE FOUR FIVE SIX SEVEN TEN TWENTY SEVERAL SOME OR D S TO "
			+ "FIN DEBUT MILIEU DE DU LE LA LES L PLUS PEU UN UNE DEUX TROIS QUATRE CINQ DIX QUELQUES HEURE HEURES "
			+ "JOURS SEMAINE SEMAINES MOIS AN ANS ANNEE ANNEES TOT TOMBEE TOMBANTE NAISSANT NOIRE EN AU A ET OU PETIT "
			+ "PLEIN PLEINE GRAND COUCHER LEVER SOLEIL AMERICAINE TEMPS SUITE SUIVANT SUIVANTE "
			+ "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY LUNDI MARDI MERCREDI JEUDI VENDREDI SAMEDI "
			+ "DIMANCHE");

	/** Several words that mean something else together than each by itself. */
	private static final List<Idiom> IDIOMS = List.of(new Idiom("(?:MAGIC|GOLDEN|BLUE) HOUR", TimeOfDay.DUSK),
			new Idiom("HEURE (?:MAGIQUE|DOREE|BLEUE)", TimeOfDay.DUSK),
			new Idiom("ENTRE CHIEN ET LOUP", TimeOfDay.DUSK), new Idiom("APRES MIDI", TimeOfDay.AFTERNOON),
			new Idiom("COUCHER (?:DE |DU )?SOLEIL", TimeOfDay.DUSK),
			new Idiom("LEVER (?:DE |DU )?(?:SOLEIL|JOUR)", TimeOfDay.DAWN),
			new Idiom("TOMBEE (?:DE LA |DE )?NUIT", TimeOfDay.DUSK), new Idiom("NUIT TOMBANTE", TimeOfDay.DUSK),
			new Idiom("FIN DE (?:LA )?JOURNEE", TimeOfDay.EVENING), new Idiom("PLUS TOT", TimeOfDay.EARLIER));

	/** Times that French headings put before the place without a dash. */
	private static final Set<String> BEFORE_THE_PLACE = Set.of("JOUR", "NUIT", "SOIR", "MATIN", "AUBE");

	private static final Pattern CLOCK = Pattern.compile(
			"^(?:A |AT |AROUND |VERS )*(\\d{1,2})(?: ?(?:[:.H] ?)(\\d{2}))? ?(A ?M|P ?M|H|HEURES?|O CLOCK)?( DU MATIN| DU SOIR)?$");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}:]+");

	private HeadingTimes() {
	}

	private record Idiom(Pattern words, TimeOfDay meaning) {

		Idiom(String words, TimeOfDay meaning) {
			this(Pattern.compile("\\b(?:" + words + ")\\b"), meaning);
		}

	}

	static boolean isTime(String text) {
		return meaning(text) != null;
	}

	/** What the words mean; none, if they say more or something else than a time. */
	static @Nullable TimeOfDay meaning(String text) {
		String words = NO_LETTER.matcher(Folding.folded(text)).replaceAll(" ").strip();
		TimeOfDay clock = clock(words);
		if (clock != null) {
			return clock;
		}
		List<TimeOfDay> found = new ArrayList<>();
		for (Idiom idiom : IDIOMS) {
			Matcher matcher = idiom.words().matcher(words);
			if (matcher.find()) {
				found.add(idiom.meaning());
				words = matcher.replaceAll(" ").strip();
			}
		}
		for (String word : words.split(" ")) {
			TimeOfDay time = TIMES.get(word);
			if (time != null) {
				found.add(time);
			}
			else if (!word.isEmpty() && !BESIDE.contains(word) && !Character.isDigit(word.charAt(0))) {
				return null;
			}
		}
		return found.stream()
			.filter(TimeOfDay::isAbsolute)
			.findFirst()
			.orElse(found.isEmpty() ? null : found.getFirst());
	}

	/** The time that a clock shows, as in {@code 3:15 A.M.} or {@code 22H30}. */
	private static @Nullable TimeOfDay clock(String words) {
		Matcher matcher = CLOCK.matcher(words);
		if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null) {
			return null;
		}
		String half = (matcher.group(3) != null) ? matcher.group(3) : "";
		int hour = Integer.parseInt(matcher.group(1)) % 12;
		boolean late = half.startsWith("P") || " DU SOIR".equals(matcher.group(4))
				|| Integer.parseInt(matcher.group(1)) > 12;
		if (late) {
			return (hour < 6) ? TimeOfDay.AFTERNOON : (hour < 9) ? TimeOfDay.EVENING : TimeOfDay.NIGHT;
		}
		if (hour == 0 && !half.startsWith("A")) {
			return TimeOfDay.NOON;
		}
		return (hour < 5) ? TimeOfDay.NIGHT : TimeOfDay.MORNING;
	}

	static boolean comesBeforeThePlace(String word) {
		return BEFORE_THE_PLACE.contains(Folding.folded(word));
	}

	private static void means(TimeOfDay time, String words) {
		words(words).forEach((word) -> TIMES.put(word, time));
	}

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

}
