package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
		means(TimeOfDay.CONTINUOUS, "CONTINUOUS CONTINUOUSLY CONTINUING CONTINU CONTINUE CONTINUITE CONT");
		means(TimeOfDay.SAME, "SAME MEANWHILE MEME SIMULTANE SIMULTANEMENT SIMULTANEOUS");
		means(TimeOfDay.LATER, "LATER TARD LENDEMAIN");
		means(TimeOfDay.EARLIER, "EARLIER VEILLE");
	}

	/** Words that may stand beside those, but tell no time alone. */
	private static final Set<String> BESIDE = set(
			"EARLY LATE MID NEXT PREVIOUS THAT THE A AN OF FOR FEW MOMENT MOMENTS "
					+ "INSTANT SECOND SECONDS MINUTE MINUTES HOUR HOURS DAYS WEEK WEEKS MONTH MONTHS YEAR YEARS TIME AFTER "
					+ "BEFORE PRE FOLLOWING BROAD DEAD ONE TWO THREE FOUR FIVE SIX SEVEN TEN TWENTY SEVERAL SOME OR D S TO AT BY AROUND VERS AM PM P M H O CLOCK "
					+ "ACTION INTO RAIN RAINY SNOW SNOWY STORMY FOGGY WINDY SUNNY MOONLIT SPRING SUMMER AUTUMN FALL WINTER CHRISTMAS EASTER "
					+ "FIN DEBUT MILIEU MI DE DU LE LA LES L PLUS PEU UN UNE DEUX TROIS QUATRE CINQ DIX QUELQUES HEURE HEURES "
					+ "JOURS SEMAINE SEMAINES MOIS AN ANS ANNEE ANNEES TOT TOMBEE TOMBANTE NAISSANT NOIRE EN AU A ET OU PETIT "
					+ "PLEIN PLEINE GRAND EFFET DANS COUCHER LEVER SOLEIL AMERICAINE TEMPS SUITE SUIVANT SUIVANTE "
					+ "INSTANTS PLUIE NEIGE ORAGE BRUME BROUILLARD PLUVIEUX PLUVIEUSE PRINTEMPS ETE AUTOMNE HIVER NOEL PAQUES "
					+ "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY LUNDI MARDI MERCREDI JEUDI VENDREDI SAMEDI "
					+ "DIMANCHE");

	/** Which of them tell the time more closely, where they stand before it. */
	private static final Set<String> QUALIFYING = set(
			"EARLY LATE MID PRE NEXT PREVIOUS FOLLOWING BROAD RAINY SNOWY STORMY FOGGY "
					+ "WINDY SUNNY MOONLIT SPRING SUMMER AUTUMN WINTER CHRISTMAS EASTER PETIT PLEIN PLEINE MI MONDAY TUESDAY "
					+ "WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY LUNDI MARDI MERCREDI JEUDI VENDREDI SAMEDI DIMANCHE");

	/** Several words that mean something else together than each by itself. */
	private static final Map<String, TimeOfDay> IDIOMS = Map.ofEntries(Map.entry("MAGIC HOUR", TimeOfDay.DUSK),
			Map.entry("HIGH NOON", TimeOfDay.NOON), Map.entry("GOLDEN HOUR", TimeOfDay.DUSK),
			Map.entry("BLUE HOUR", TimeOfDay.DUSK), Map.entry("HEURE MAGIQUE", TimeOfDay.DUSK),
			Map.entry("HEURE DOREE", TimeOfDay.DUSK), Map.entry("HEURE BLEUE", TimeOfDay.DUSK),
			Map.entry("ENTRE CHIEN ET LOUP", TimeOfDay.DUSK), Map.entry("COUCHER DE SOLEIL", TimeOfDay.DUSK),
			Map.entry("COUCHER DU SOLEIL", TimeOfDay.DUSK), Map.entry("SOLEIL COUCHANT", TimeOfDay.DUSK),
			Map.entry("LEVER DE SOLEIL", TimeOfDay.DAWN), Map.entry("LEVER DU SOLEIL", TimeOfDay.DAWN),
			Map.entry("SOLEIL LEVANT", TimeOfDay.DAWN), Map.entry("LEVER DU JOUR", TimeOfDay.DAWN),
			Map.entry("TOMBEE DE LA NUIT", TimeOfDay.DUSK), Map.entry("TOMBEE DE NUIT", TimeOfDay.DUSK),
			Map.entry("TOMBEE DU JOUR", TimeOfDay.DUSK), Map.entry("NUIT TOMBANTE", TimeOfDay.DUSK),
			Map.entry("FIN DE JOURNEE", TimeOfDay.EVENING), Map.entry("FIN DE LA JOURNEE", TimeOfDay.EVENING),
			Map.entry("PLUS TOT", TimeOfDay.EARLIER));

	private static final Set<String> OPENS_IDIOM = IDIOMS.keySet()
		.stream()
		.map((words) -> words.substring(0, words.indexOf(' ')))
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST_IDIOM = 4;

	private static final int LONGEST = 60;

	/** Times that French headings put before the place without a dash. */
	private static final Set<String> BEFORE_THE_PLACE = Set.of("JOUR", "NUIT", "SOIR", "MATIN", "AUBE");

	/** Such times with what a hyphen makes something else of. */
	private static final Set<String> COMPOUNDS = Set.of("NUIT-BLANCHE", "NUIT-DEBOUT", "JOUR-J");

	private static final Pattern CLOCK = Pattern.compile(
			"^(?:(?:AT|BY|AROUND|VERS|A) )?(\\d{1,2})(?:[:.H](\\d{2}))? ?(A ?M|P ?M|H|HEURES?|O CLOCK)?( DU MATIN| DU SOIR)?$");

	private HeadingTimes() {
	}

	static boolean isTime(String text) {
		return meaning(text) != null;
	}

	/** What the words mean; none, if they say more or something else than a time. */
	static @Nullable TimeOfDay meaning(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		List<String> words = words(Folding.folded(text), false);
		if (words.isEmpty()) {
			return null;
		}
		TimeOfDay found = null;
		boolean digits = false;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			int idiom = idiom(words, i);
			TimeOfDay time = (idiom > 0) ? IDIOMS.get(String.join(" ", words.subList(i, i + idiom))) : TIMES.get(word);
			if (word.equals("CONT") && i + 1 < words.size() && words.get(i + 1).equals("D")) {
				return null;
			}
			if (time == null && Character.isDigit(word.charAt(0))) {
				digits = true;
			}
			else if (time == null && !BESIDE.contains(word)) {
				return null;
			}
			found = stronger(found, time);
			i += Math.max(0, idiom - 1);
		}
		return (found == null && digits) ? clock(text) : found;
	}

	private static @Nullable TimeOfDay stronger(@Nullable TimeOfDay one, @Nullable TimeOfDay other) {
		boolean keep = other == null || one != null && (one.isAbsolute() || !other.isAbsolute());
		return keep ? one : other;
	}

	/** How many words from a place on are an idiom, or 0. */
	private static int idiom(List<String> words, int from) {
		if (!OPENS_IDIOM.contains(words.get(from))) {
			return 0;
		}
		for (int length = Math.min(LONGEST_IDIOM, words.size() - from); length > 1; length--) {
			if (IDIOMS.containsKey(String.join(" ", words.subList(from, from + length)))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * Runs of letters and digits.
	 * @param clock whether marks between digits stay, as in {@code 10:30}
	 */
	private static List<String> words(String text, boolean clock) {
		List<String> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : ' ';
			boolean inside = Character.isLetterOrDigit(c)
					|| clock && (c == ':' || c == '.') && start >= 0 && i + 1 < text.length()
							&& Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
			if (inside && start < 0) {
				start = i;
			}
			else if (!inside && start >= 0) {
				words.add(text.substring(start, i));
				start = -1;
			}
		}
		return words;
	}

	/** The time that a clock shows, as in {@code 3:15 A.M.} or {@code 22H30}. */
	private static @Nullable TimeOfDay clock(String text) {
		Matcher matcher = CLOCK.matcher(String.join(" ", words(Folding.folded(text), true)));
		if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null) {
			return null;
		}
		int hours = Integer.parseInt(matcher.group(1));
		if (hours > 24) {
			return null;
		}
		String half = (matcher.group(3) != null) ? matcher.group(3) : "";
		int hour = hours % 12;
		boolean late = half.startsWith("P") || " DU SOIR".equals(matcher.group(4)) || hours > 12 && hours < 24;
		if (late) {
			return (hour < 6) ? TimeOfDay.AFTERNOON : (hour < 9) ? TimeOfDay.EVENING : TimeOfDay.NIGHT;
		}
		if (hours == 12 && !half.startsWith("A")) {
			return TimeOfDay.NOON;
		}
		return (hour < 5) ? TimeOfDay.NIGHT : TimeOfDay.MORNING;
	}

	static boolean comesBeforeThePlace(String word) {
		return BEFORE_THE_PLACE.contains(Folding.folded(word));
	}

	/**
	 * Whether the first of hyphened words is the time, as in {@code JOUR-CUISINE}, and
	 * not a part of a name, as in {@code MATIN-CALME}.
	 */
	static boolean opensBeforeHyphen(String words) {
		String folded = Folding.folded(words);
		return (folded.startsWith("JOUR-") || folded.startsWith("NUIT-"))
				&& COMPOUNDS.stream().noneMatch(folded::startsWith);
	}

	static boolean qualifies(String word) {
		return QUALIFYING.contains(Folding.folded(word));
	}

	private static void means(TimeOfDay time, String words) {
		set(words).forEach((word) -> TIMES.put(word, time));
	}

	private static Set<String> set(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

}
