package app.closedset.breakdown.detection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.breakdown.detection.ScriptScene.Kind;

/**
 * Who is in a script: those who speak, and those whom an introduction makes minors.
 *
 * @param names folded words of the names of all who speak
 * @param minors folded first words of the names of those under 18
 */
record People(Set<String> names, Set<String> minors) {

	private static final Pattern INTRODUCED = Pattern.compile(
			"(\\p{Lu}[\\p{Lu}\\p{M}'’. -]*\\p{Lu})(?:,[^.(]{0,40})?\\s*\\((?:age[ds]?\\s+)?(\\d{1,2})(?:\\s*(?:ans|years? old|months?|mois))?\\b(?!s)[^)]{0,30}\\)",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern IN_TEENS = Pattern
		.compile("(\\p{Lu}[\\p{Lu}\\p{M}'’. -]*\\p{Lu})\\s*\\((?:early |mid |mid-|late )?(?:teens?|ado)\\b");

	private static final int MAJORITY = 18;

	private static final Set<String> NUMBERED = Set.of("scene", "apartment", "room", "flat", "page", "take", "chapter",
			"episode", "appartement", "chambre", "prise", "appt", "no", "plan", "day", "jour");

	private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "le", "la", "les", "un", "une", "de", "du",
			"des", "of", "and", "et", "mr", "mrs", "ms", "dr", "mme", "old", "young", "man", "woman", "voice", "voix",
			"homme", "femme");

	private static final int SHORTEST_NAME = 3;

	static People of(List<ScriptScene> scenes) {
		Set<String> names = new HashSet<>();
		Set<String> minors = new HashSet<>();
		for (ScriptScene scene : scenes) {
			for (ScriptScene.Line line : scene.lines()) {
				if (line.kind() == Kind.CUE) {
					names.addAll(nameWords(line.text()));
				}
				else if (line.kind() == Kind.ACTION) {
					introductions(line.text(), minors);
				}
			}
		}
		return new People(names, minors);
	}

	private static void introductions(String text, Set<String> minors) {
		if (text.indexOf('(') < 0) {
			return;
		}
		Matcher introduced = INTRODUCED.matcher(text);
		while (introduced.find()) {
			if (Integer.parseInt(introduced.group(2)) < MAJORITY) {
				addMinor(introduced.group(1), minors);
			}
		}
		Matcher teens = IN_TEENS.matcher(text);
		while (teens.find()) {
			addMinor(teens.group(1), minors);
		}
	}

	private static void addMinor(String name, Set<String> minors) {
		String[] words = name.strip().split("\\s+");
		String first = Words.fold(words[0]);
		if (!NUMBERED.contains(first) && !NUMBERED.contains(Words.fold(words[words.length - 1]))) {
			minors.add(first);
		}
	}

	/** The words of a speaker's name that are a name. */
	static Set<String> nameWords(String cue) {
		Set<String> words = new HashSet<>();
		for (String word : speaker(cue).split("[\\s'’.-]+")) {
			String folded = Words.fold(word);
			if (folded.length() >= SHORTEST_NAME && !NO_NAMES.contains(folded)) {
				words.add(folded);
			}
		}
		return words;
	}

	/** The speaker without the extension. */
	static String speaker(String cue) {
		int extension = cue.indexOf('(');
		return ((extension > 0) ? cue.substring(0, extension) : cue).strip();
	}

}
