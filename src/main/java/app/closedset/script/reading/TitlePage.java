package app.closedset.script.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys and values at the top of a Fountain file. They end at a blank line or, where
 * that is missing, at the first line that is neither a key nor indented.
 *
 * @param title or the empty text
 * @param lines how many lines of the file it takes
 * @param closed whether a blank line ends it
 * @param keyed whether it is written in keys and values, as Fountain asks
 */
record TitlePage(String title, int lines, boolean closed, boolean keyed) {

	private static final Pattern KEY = Pattern.compile("^(\\p{L}[\\p{L}\\p{M} _-]{0,39}?)[\\s\\h]*:[\\s\\h]*(.*)$");

	/** One of these must be there: the first line of a scene may hold a colon too. */
	private static final Set<String> KNOWN = Set.of("TITLE", "CREDIT", "AUTHOR", "AUTHORS", "WRITTEN BY", "WRITER",
			"WRITERS", "SCREENPLAY BY", "STORY BY", "SOURCE", "BASED ON", "NOTES", "DRAFT DATE", "DRAFT", "DATE",
			"CONTACT", "COPYRIGHT", "REVISION", "FORMAT", "EPISODE", "EPISODE TITLE", "SERIES", "SHOW", "LANGUAGE",
			"LOGLINE", "GENRE", "TITRE", "AUTEUR", "AUTEURE", "AUTRICE", "AUTEURS", "AUTRICES", "SCENARIO",
			"SCENARISTE", "SCENARISTES", "REALISATION", "REALISATEUR", "REALISATRICE", "VERSION", "DATE DE VERSION",
			"SERIE", "LANGUE", "DIALOGUES", "ADAPTATION", "PRODUCTION");

	private static final Set<String> TITLES = Set.of("TITLE", "TITRE");

	private static final TitlePage NONE = new TitlePage("", 0, true, false);

	private static final int MOST_LINES = 8;

	private static final int LONGEST = 60;

	/** How many lines below the title the script must have begun. */
	private static final int SOON = 40;

	/** Begins a part of the script. */
	private static final Pattern PART = Pattern
		.compile("(?:ACTE?|PARTIE|PART|CHAPITRE|CHAPTER|SC[ÈE]NE|S[ÉE]QUENCE|TEASER|COLD OPEN|PROLOGUE)\\b.*");

	private static final Pattern QUOTES = Pattern.compile("^[\"“«]\\h*|\\h*[\"”»]$");

	static TitlePage of(List<SourceLine> lines) {
		int start = 0;
		while (start < lines.size() && lines.get(start).isBlank()) {
			start++;
		}
		StringBuilder title = new StringBuilder();
		boolean known = false;
		boolean inTitle = false;
		int next = start;
		while (next < lines.size()) {
			SourceLine line = lines.get(next);
			String text = Emphasis.removed(line.text());
			Matcher key = KEY.matcher(text);
			boolean opens = line.indent() < 2 && key.matches() && !Transitions.isTransition(text);
			if (line.isBlank() || !opens && (line.indent() < 2 || next == start)) {
				break;
			}
			if (opens) {
				String name = Folding.folded(key.group(1));
				known |= KNOWN.contains(name);
				inTitle = TITLES.contains(name);
			}
			if (inTitle) {
				title.append(' ').append(opens ? key.group(2) : text);
			}
			next++;
		}
		if (!known) {
			return unmarked(lines, start);
		}
		boolean closed = next == lines.size() || lines.get(next).isBlank();
		return new TitlePage(HeadingGrammar.collapsed(title.toString()), next, closed, true);
	}

	/**
	 * A title above the script without a key: in capitals, in quotation marks or with its
	 * author below it. Only where a heading follows soon.
	 */
	private static TitlePage unmarked(List<SourceLine> lines, int start) {
		int end = start;
		while (end < lines.size() && !lines.get(end).isBlank() && end - start < MOST_LINES) {
			end++;
		}
		boolean script = lines.subList(start, end).stream().anyMatch((line) -> isScript(line.text()));
		if (start == end || end == lines.size() || !lines.get(end).isBlank() || script) {
			return NONE;
		}
		boolean credited = lines.subList(start + 1, end).stream().anyMatch((line) -> TitleLines.isCredit(line.text()));
		if (!credited && !isTitle(lines.get(start))) {
			return NONE;
		}
		boolean heading = lines.subList(end, Math.min(lines.size(), end + SOON))
			.stream()
			.anyMatch((line) -> HeadingGrammar.recognise(Emphasis.removed(line.text())).isPresent());
		String title = HeadingGrammar.collapsed(Emphasis.removed(lines.get(start).text()));
		return heading ? new TitlePage(QUOTES.matcher(title).replaceAll(""), end, true, false) : NONE;
	}

	/** Whether the text names a part of the script, such as an act. */
	static boolean isPart(String text) {
		return PART.matcher(text).matches();
	}

	private static boolean isTitle(SourceLine line) {
		String text = Emphasis.removed(line.text());
		boolean quoted = "\"“«".indexOf(text.charAt(0)) >= 0 && "\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
		return text.length() <= LONGEST && (quoted || HeadingGrammar.isCapitals(text)) && text.indexOf('(') < 0
				&& !Transitions.isTransition(text) && !isPart(text);
	}

	private static boolean isScript(String text) {
		return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 || "#=>~!@.[/".indexOf(text.charAt(0)) >= 0
				|| HeadingGrammar.recognise(Emphasis.removed(text)).isPresent();
	}

}
