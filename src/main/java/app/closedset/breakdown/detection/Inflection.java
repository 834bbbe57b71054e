package app.closedset.breakdown.detection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a word, so that a rule is written once: {@code caress+} is also caresses,
 * caressed and caressing. Regular forms are built, more freely than grammar allows
 * because a form that nobody writes harms nothing; irregular ones stand in the rules.
 */
final class Inflection {

	private static final String VOWELS = "aeiouy";

	private final boolean french;

	private final Map<String, Set<String>> irregular = new HashMap<>();

	Inflection(String language) {
		this.french = language.equals("fr");
	}

	void irregular(String word, List<String> forms) {
		this.irregular.computeIfAbsent(Words.fold(word), (key) -> new HashSet<>())
			.addAll(forms.stream().map(Words::fold).toList());
	}

	/** The folded forms of a word, itself among them. */
	Set<String> forms(String word) {
		String base = Words.fold(word);
		Set<String> forms = new HashSet<>();
		forms.add(base);
		Set<String> known = this.irregular.get(base);
		if (known != null) {
			forms.addAll(known);
		}
		else if (this.french) {
			french(base, forms);
		}
		else {
			english(base, forms);
		}
		return forms;
	}

	private static void english(String base, Set<String> forms) {
		String stem = base.substring(0, base.length() - 1);
		if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
			forms.addAll(Set.of(stem + "ies", stem + "ied", base + "ing"));
		}
		else if (base.endsWith("e")) {
			forms.addAll(Set.of(base + "s", base + "d", stem + "ing"));
		}
		else {
			boolean hissing = base.matches(".*(s|x|z|ch|sh)");
			forms.addAll(Set.of(base + (hissing ? "es" : "s"), base + "ed", base + "ing"));
			if (base.length() > 2 && !isVowel(base, base.length() - 1) && isVowel(base, base.length() - 2)) {
				String doubled = base + base.charAt(base.length() - 1);
				forms.addAll(Set.of(doubled + "ed", doubled + "ing"));
			}
		}
	}

	private static void french(String base, Set<String> forms) {
		if (base.endsWith("er") && base.length() > 3) {
			first(base.substring(0, base.length() - 2), forms);
		}
		else if (base.endsWith("indre")) {
			String stem = base.substring(0, base.length() - 3);
			endings(stem, List.of("s", "t", "te", "ts", "tes", "dra"), forms);
			endings(stem.substring(0, stem.length() - 1) + "gn",
					List.of("ent", "ait", "aient", "ant", "it", "irent", "ez"), forms);
		}
		else if (base.endsWith("ir") && base.length() > 3) {
			endings(base.substring(0, base.length() - 1), List.of("", "s", "e", "es", "t", "ssent", "ssait", "ssaient",
					"ssant", "ssez", "ssons", "rent", "ra", "ront"), forms);
		}
		else if (base.endsWith("re") && base.length() > 4) {
			endings(base.substring(0, base.length() - 2),
					List.of("", "s", "ent", "ez", "ait", "aient", "ant", "u", "ue", "us", "ues", "it", "irent", "ra"),
					forms);
		}
		else {
			endings(base, List.of("s", "x", "e", "es"), forms);
		}
	}

	/** Verbs like caresser, with the spellings of ranger, essuyer and jeter. */
	private static void first(String stem, Set<String> forms) {
		List<String> endings = List.of("e", "es", "ent", "ez", "ons", "ait", "aient", "ais", "ant", "a", "erent", "ee",
				"ees", "era", "eront", "erait");
		endings(stem, endings, forms);
		if (stem.endsWith("g")) {
			endings(stem, List.of("eait", "eaient", "eant", "ea"), forms);
		}
		if (stem.endsWith("y")) {
			endings(stem.substring(0, stem.length() - 1) + "i", endings, forms);
		}
		if (stem.endsWith("et") || stem.endsWith("el")) {
			endings(stem + stem.charAt(stem.length() - 1), endings, forms);
		}
	}

	private static void endings(String stem, List<String> endings, Set<String> forms) {
		endings.forEach((ending) -> forms.add(stem + ending));
	}

	private static boolean isVowel(String word, int place) {
		return place >= 0 && VOWELS.indexOf(word.charAt(place)) >= 0;
	}

}
