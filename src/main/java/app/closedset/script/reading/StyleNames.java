package app.closedset.script.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Knows what the styles of script templates are called, in English and French.
 */
final class StyleNames {

	private static final Map<Pattern, ElementKind> KINDS = new LinkedHashMap<>();

	private static final Pattern HEADING = Pattern.compile(
			"SCENE ?HEAD(?:ING|ER)?|SLUG ?LINE|SLUG|(?:EN ?TETE|INTITULE|TITRE)(?: DE)? (?:SCENE|SEQUENCE)|SCENE|SEQUENCE");

	static {
		KINDS.put(Pattern.compile("PARENTH.*|WRYLY|DIDASCALIE DE JEU|INDICATION.*"), ElementKind.PARENTHETICAL);
		KINDS.put(Pattern.compile("TRANSITION.*"), ElementKind.TRANSITION);
		KINDS.put(Pattern.compile("DIALOG(?:UE)?S?|REPLIQUE|SPEECH"), ElementKind.DIALOGUE);
		KINDS.put(Pattern.compile("CHARACTER(?: NAME)?|CUE|PERSONNAGES?|NOM(?: DU)? PERSONNAGE"),
				ElementKind.CHARACTER);
		KINDS.put(Pattern.compile("ACTION|DESCRIPTION|DIDASCALIES?|SCENE DESCRIPTION|GENERAL"), ElementKind.ACTION);
		KINDS.put(Pattern.compile("SHOT|PLAN"), ElementKind.SHOT);
		KINDS.put(Pattern.compile("LYRICS?|SINGING|CHANSON"), ElementKind.LYRIC);
	}

	private StyleNames() {
	}

	static boolean isHeading(String style) {
		return HEADING.matcher(plain(style)).matches();
	}

	static Optional<ElementKind> kind(String style) {
		String plain = plain(style);
		for (Map.Entry<Pattern, ElementKind> entry : KINDS.entrySet()) {
			if (entry.getKey().matcher(plain).matches()) {
				return Optional.of(entry.getValue());
			}
		}
		return Optional.empty();
	}

	/** Without what templates put around the word, as in {@code Script - Dialogue 1}. */
	private static String plain(@Nullable String style) {
		return Folding.folded((style != null) ? style : "")
			.replaceAll("[^A-Z]+", " ")
			.replaceAll("\\b(?:SCRIPT|SCREENPLAY|SP|SCENARIO|SCN|STYLE|CHAR)\\b(?! ?HEAD)", " ")
			.replaceAll(" +", " ")
			.strip();
	}

}
