package app.closedset.script.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ages where the script introduces somebody: {@code POPPY (9)},
 * {@code GRACE, 45, enters}, {@code LÉO (16 ans)}, {@code MARC (la quarantaine)}.
 */
final class Ages {

	private static final String NAME = "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}\\p{N}'’.-]{0,30}(?: [\\p{Lu}\\p{N}'’.&-]{1,30}){0,4})";

	private static final String NUMBER = "(?:AGED? |late |early |mid[- ]?|âgée? de |environ )?\\d{1,2}"
			+ "(?:[-–]\\d{1,2})?(?:['’]?s| ?ans| years old| ?yo)?";

	private static final Pattern BRACKETS = Pattern.compile(NAME + "\\s?\\(([^()]{1,60})\\)");

	private static final Pattern COMMAS = Pattern.compile(NAME + ",\\s?(" + NUMBER + ")\\s?[,.;]",
			Pattern.UNICODE_CASE);

	private static final Pattern YEARS = Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,2})(?![\\p{N}:/])");

	private static final Map<String, Integer> IN_WORDS = Map.ofEntries(Map.entry("teen", 13), Map.entry("ado", 13),
			Map.entry("child", 5), Map.entry("toddler", 1), Map.entry("baby", 0), Map.entry("enfant", 5),
			Map.entry("bébé", 0), Map.entry("twenties", 20), Map.entry("thirties", 30), Map.entry("forties", 40),
			Map.entry("fifties", 50), Map.entry("sixties", 60), Map.entry("seventies", 70), Map.entry("vingtaine", 20),
			Map.entry("trentaine", 30), Map.entry("quarantaine", 40), Map.entry("cinquantaine", 50),
			Map.entry("soixantaine", 60), Map.entry("quinzaine", 14));

	private static final List<String> NOT_AGES = List.of("V.O", "O.S", "CONT", "OFF", "SUITE", "FLASH", "DAY", "NIGHT");

	private Ages() {
	}

	/** A name with the words that tell its age. */
	record Found(String name, String age, int youngest) {
	}

	static void find(String text, Consumer<Found> found) {
		if (text.indexOf('(') >= 0) {
			Matcher brackets = BRACKETS.matcher(text);
			while (brackets.find()) {
				report(brackets.group(1), brackets.group(2), found);
			}
		}
		if (text.indexOf(',') >= 0 && text.chars().anyMatch((c) -> c >= '0' && c <= '9')) {
			Matcher commas = COMMAS.matcher(text);
			while (commas.find()) {
				report(commas.group(1), commas.group(2), found);
			}
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
		String upper = age.toUpperCase(Locale.ROOT);
		if (NOT_AGES.stream().anyMatch(upper::startsWith)) {
			return OptionalInt.empty();
		}
		Matcher number = YEARS.matcher(age.replaceAll("(?<=\\d)(?:['’]?s|ans|yo)\\b", ""));
		if (number.find()) {
			return OptionalInt.of(Integer.parseInt(number.group(1)));
		}
		String lower = age.toLowerCase(Locale.ROOT);
		return IN_WORDS.entrySet()
			.stream()
			.filter((entry) -> lower.contains(entry.getKey()))
			.mapToInt(Map.Entry::getValue)
			.min();
	}

}
