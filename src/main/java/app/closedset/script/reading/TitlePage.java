package app.closedset.script.reading;

import java.util.List;
import java.util.Locale;
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
 */
record TitlePage(String title, int lines, boolean closed) {

	private static final Pattern KEY = Pattern.compile("^(\\p{L}[\\p{L}\\p{M} _-]{0,39}?)\\s*:\\s*(.*)$");

	/** Only one of these can open it: the first line of a scene may hold a colon too. */
	private static final Set<String> FIRST = Set.of("title", "credit", "author", "authors", "source", "notes",
			"draft date", "date", "contact", "copyright", "revision", "format", "episode", "series", "titre", "auteur",
			"auteure", "autrice", "auteurs", "scénario", "version", "révision", "épisode", "série");

	static TitlePage of(List<SourceLine> lines) {
		int start = 0;
		while (start < lines.size() && lines.get(start).isBlank()) {
			start++;
		}
		if (start == lines.size() || !opens(lines.get(start).text())) {
			return new TitlePage("", 0, true);
		}
		StringBuilder title = new StringBuilder();
		boolean inTitle = false;
		int next = start;
		while (next < lines.size()) {
			String line = lines.get(next).text();
			Matcher key = KEY.matcher(line);
			boolean indented = line.startsWith("  ");
			if (line.isEmpty() || !indented && (!key.matches() || Transitions.isTransition(line.strip()))) {
				break;
			}
			if (!indented) {
				inTitle = Set.of("title", "titre").contains(key.group(1).toLowerCase(Locale.ROOT));
			}
			if (inTitle) {
				title.append(' ').append(Emphasis.removed(indented ? line.strip() : key.group(2)));
			}
			next++;
		}
		boolean closed = next == lines.size() || lines.get(next).isBlank();
		return new TitlePage(HeadingGrammar.collapsed(title.toString()), next, closed);
	}

	private static boolean opens(String line) {
		Matcher key = KEY.matcher(line);
		return key.matches() && FIRST.contains(key.group(1).toLowerCase(Locale.ROOT));
	}

}
