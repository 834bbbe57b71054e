package app.closedset.script.reading;

import java.util.regex.Pattern;

/**
 * Knows transitions in English and French.
 */
final class Transitions {

	private static final int LONGEST = 60;

	private static final Pattern KNOWN = Pattern.compile("^(?:.*\\bTO\\s*:|FADE (?:IN|OUT|UP|TO|FROM)\\b.*|"
			+ "(?:SMASH |MATCH |JUMP |HARD |QUICK )?CUT(?:S)?(?: TO\\b.*)?[.:]?|DISSOLVE\\b.*|WIPE\\b.*|IRIS (?:IN|OUT)\\b.*|"
			+ "BLACK(?:OUT)?[.:]|FONDU\\b.*|COUPE SUR\\b.*|COUPE[.:]|CUT AU NOIR\\b.*|CUT SUR\\b.*|NOIR\\s*[.:]?|"
			+ "OUVERTURE AU NOIR\\b.*|VOLET[.:]|FIN[.])$");

	private Transitions() {
	}

	static boolean isTransition(String line) {
		return line.length() <= LONGEST && HeadingGrammar.isCapitals(line) && KNOWN.matcher(line).matches();
	}

}
