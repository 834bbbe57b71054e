package app.closedset.script.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ages where the script introduces somebody: {@code POPPY (9)},
 * {@code GRACE, mid-40s, enters}, {@code LÉO (16 ans)}, {@code MARC, la quarantaine},
 * {@code a 16-year-old boy called SAM}.
 */
final class Ages {

	private static final Map<String, Integer> IN_WORDS = new HashMap<>();

	static {
		mean("teen teens teenage teenager teenagers tween tweens ado adolescent adolescente", 13);
		mean("child kid enfant gamin gamine", 5);
		mean("toddler", 1);
		mean("baby infant bébé nourrisson", 0);
		mean("dizaine", 8);
		mean("quinzaine", 14);
		List<String> decades = List.of("twenties twenty vingtaine vingt", "thirties thirty trentaine trente",
				"forties forty quarantaine quarante", "fifties fifty cinquantaine cinquante",
				"sixties sixty soixantaine soixante", "seventies seventy septuagénaire", "eighties eighty octogénaire");
		for (int i = 0; i < decades.size(); i++) {
			mean(decades.get(i), 20 + 10 * i);
		}
		List<String> years = List.of("five cinq", "six", "seven sept", "eight huit", "nine neuf", "ten dix",
				"eleven onze", "twelve douze", "thirteen treize", "fourteen quatorze", "fifteen quinze",
				"sixteen seize", "seventeen", "eighteen", "nineteen");
		for (int i = 0; i < years.size(); i++) {
			mean(years.get(i), 5 + i);
		}
	}

	private static final String NAME = "(?<![\\p{L}\\p{N}])(?!A )(\\p{Lu}[\\p{Lu}\\p{N}'’.-]{0,30}(?: [\\p{Lu}\\p{N}'’.&-]{1,30}){0,4})";

	/** A name that is not in capitals. */
	private static final String SMALL_NAME = "(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2})";

	/** What may stand before the number. */
	private static final String ABOUT = "(?:(?:aged?|only|just|about|around|early|to|mid|late|in (?:his|her|their)|an?"
			+ "|the|âgée?s? (?:de|d['’])|de|environ|à peine|presque|la|une?|d['’]une?|dans la|petite|bonne|jeune|début|fin)[ -]*){0,4}";

	private static final String NUMBER = "(?:\\d{1,2}(?: ?[-–/] ?\\d{1,2})?(?: ?(?:1/2|½))?(?:['’]?s)?|"
			+ String.join("|", IN_WORDS.keySet()) + ")(?![\\p{L}\\p{N}])";

	private static final String YEARS = "[ -]?(?:ans?|years?[ -]old|yrs? old|yo|y/o|ish|months?|mois|d['’]années)(?!\\p{L})"
			+ "(?! (?:plus tard|later|ago|avant|après|earlier|before|after))";

	private static final String AGE = "((?i:" + ABOUT + NUMBER + ")(?:" + YEARS
			+ "|(?=\\s*(?:[,.;:)/!…–—]|- |$|and |et |but |mais |with |avec ))))";

	/** In brackets the age may come behind other words. */
	private static final Pattern BRACKETS = Pattern
		.compile("(?:" + NAME + "|" + SMALL_NAME + ")\\s?\\((?:[^()\\d]{1,40}[,;/] ?)?" + AGE + "[^()]{0,60}\\)");

	private static final Pattern COMMAS = Pattern.compile(NAME + "(?:,\\s?| [-–—] )" + AGE);

	private static final Pattern JOINED = Pattern.compile(
			NAME + " ((?i:d['’]une (?:petite |bonne )?\\p{L}+aine d['’]années|(?:âgée? )?de \\d{1,2} ans|aged \\d{1,2}"
					+ "|in (?:his|her|their) (?:early |mid[ -]?|late )?(?:\\d0['’]?s|\\p{L}+ties|teens)))(?!\\p{L})");

	private static final Pattern BEFORE = Pattern
		.compile("(?i:(\\d{1,2})[- ]years?[- ]old|(?:garçon|fille|fillette|gamine?"
				+ "|ado(?:lescente?)?|homme|femme|enfant) de (\\d{1,2}) ans),? (?:[\\p{Ll}’'-]+,? ){0,4}?" + NAME);

	private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

	private Ages() {
	}

	/** A name with the words that tell its age. */
	record Found(String name, String age, int youngest) {
	}

	static void find(String text, Consumer<Found> found) {
		if (text.indexOf('(') >= 0) {
			SparseMatcher brackets = names(BRACKETS, text);
			while (brackets.find()) {
				MatchResult match = brackets.found();
				report(match.group((match.group(1) != null) ? 1 : 2), match.group(3), found);
			}
		}
		if (text.indexOf(',') >= 0 || text.contains(" - ") || text.indexOf('–') >= 0 || text.indexOf('—') >= 0) {
			each(names(COMMAS, text), found);
		}
		if (text.contains("ans") || text.contains("ann") || text.contains("aged ") || text.contains(" in his ")
				|| text.contains(" in her ") || text.contains(" in their ")) {
			each(names(JOINED, text), found);
		}
		if (text.contains("old") || text.contains(" ans")) {
			Matcher before = BEFORE.matcher(text);
			while (before.find()) {
				report(before.group(3), (before.group(1) != null) ? before.group(1) : before.group(2), found);
			}
		}
	}

	/** A pattern that begins with a name. */
	private static SparseMatcher names(Pattern pattern, String text) {
		return new SparseMatcher(pattern, text, Ages::mayBeginName);
	}

	/** Capitals beyond the first 65,536 characters take two places. */
	private static boolean mayBeginName(String text, int place) {
		char c = text.charAt(place);
		return (Character.isUpperCase(c) || Character.isHighSurrogate(c))
				&& (place == 0 || !Words.isPart(text.charAt(place - 1)));
	}

	private static void each(SparseMatcher matcher, Consumer<Found> found) {
		while (matcher.find()) {
			report(matcher.found().group(1), matcher.found().group(2), found);
		}
	}

	private static void report(String name, String age, Consumer<Found> found) {
		boolean letters = name.chars().filter(Character::isLetter).count() > 1;
		OptionalInt years = years(age);
		if (letters && years.isPresent()) {
			found.accept(new Found(name.strip(), age.strip(), years.getAsInt()));
		}
	}

	private static OptionalInt years(String age) {
		String lower = age.toLowerCase(Locale.ROOT);
		Matcher number = DIGITS.matcher(lower);
		if (number.find()) {
			int years = Integer.parseInt(number.group());
			return OptionalInt.of((lower.contains("month") || lower.contains("mois")) ? years / 12 : years);
		}
		return Words.of(lower).stream().filter(IN_WORDS::containsKey).mapToInt(IN_WORDS::get).min();
	}

	private static void mean(String words, int years) {
		for (String word : words.split(" ")) {
			IN_WORDS.put(word, years);
		}
	}

}
