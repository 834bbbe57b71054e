package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the line above a speech: who speaks, without extensions and marks.
 */
final class Cues {

	private static final int LONGEST = 80;

	private static final Pattern EXTENSION = Pattern.compile("\\s*\\([^()]*\\)$");

	private static final Pattern JOINT = Pattern.compile("\\s*[/&]\\s*");

	private Cues() {
	}

	/** Whether a line may be a cue, if the lines around it allow that. */
	static boolean isCue(String line) {
		if (line.length() > LONGEST) {
			return false;
		}
		String name = bare(line);
		return HeadingGrammar.isCapitals(name) && !name.endsWith(":");
	}

	/** The people of a cue in upper case: several where it is a joint one. */
	static List<String> names(String cue) {
		List<String> names = new ArrayList<>();
		String bare = (cue.length() > LONGEST) ? cue.substring(0, LONGEST) : cue;
		for (String name : JOINT.split(bare(bare).toUpperCase(Locale.ROOT))) {
			if (!name.isBlank() && !names.contains(name.strip())) {
				names.add(name.strip());
			}
		}
		return names;
	}

	private static String bare(String cue) {
		String name = HeadingGrammar.collapsed(cue);
		while (true) {
			String shorter = name.endsWith("^") ? name.substring(0, name.length() - 1).strip()
					: EXTENSION.matcher(name).replaceFirst("");
			if (shorter.equals(name)) {
				return name.strip();
			}
			name = shorter;
		}
	}

}
