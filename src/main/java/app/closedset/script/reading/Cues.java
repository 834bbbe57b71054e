package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the line above a speech: who speaks, without extensions and marks.
 */
final class Cues {

	private static final int LONGEST = 80;

	private static final Pattern JOINT = Pattern.compile("\\s*[/&+]\\s*");

	private static final Pattern JOINED = Pattern.compile(" AND | ET |, ?");

	/** Extensions that some write without brackets. */
	private static final List<String> EXTENSIONS = List.of(" V.O.", " V.O", " VO", " O.S.", " O.S", " OS", " O.C.",
			" OC", " VOIX OFF", " OFF", " HORS CHAMP", " HORS-CHAMP", " CONT'D", " CONT’D", " SUITE");

	/** Captions and camera, which stand alone in capitals as cues do. */
	private static final Pattern NO_NAME = Pattern
		.compile("^(?:CLOSE(?:[- ]?UP| ON| SHOT)|ANGLE ON|INSERT|BACK TO|P\\.?O\\.?V|INTERCUT|MONTAGE|SERIES OF SHOTS|"
				+ "WIDE(?: SHOT| ON)|TRACKING|FLASH[- ]?BACK|(?:MOMENTS |MINUTES |HOURS |DAYS )?LATER|PLUS TARD|"
				+ "GROS PLAN|PLAN (?:LARGE|SERRÉ|MOYEN)|RETOUR (?:À|AU|SUR)|TITLE|SUPER|CHYRON|CARTON|ON[- ]SCREEN|"
				+ "(?:IN|AT|ON|INSIDE|OUTSIDE) THE|DANS (?:LE|LA|LES|L['’])|SUR (?:LE|LA|LES|L['’])|DEVANT|THE END|FIN)"
				+ "(?![\\p{L}\\p{N}]).*");

	/** Rooms in capitals are places within a scene; nobody is called so. */
	private static final Set<String> ROOMS = Set.of("BEDROOM", "BATHROOM", "KITCHEN", "HALLWAY", "CORRIDOR", "CHAMBRE",
			"CUISINE", "SALON", "COULOIR");

	/** How those begin, so that nearly all names are told at once. */
	private static final Set<String> NO_NAME_BEGINS = Set.of("CL", "AN", "IN", "BA", "PO", "P.", "MO", "SE", "WI", "TR",
			"FL", "MI", "HO", "DA", "LA", "PL", "GR", "RE", "TI", "SU", "CH", "CA", "ON", "AT", "OU", "DE", "TH", "FI");

	private Cues() {
	}

	/** Whether a line may be a cue, if the lines around it allow that. */
	static boolean isCue(String line) {
		if (line.length() > LONGEST) {
			return false;
		}
		int end = nameEnd(line);
		if (end == 0 || !isName(line, end) || "!?,;:…".indexOf(line.charAt(end - 1)) >= 0) {
			return false;
		}
		if (end == line.length() && ROOMS.contains(line.substring(line.lastIndexOf(' ') + 1))) {
			return false;
		}
		boolean maybe = end < line.length() || line.length() < 2 || !NO_NAME_BEGINS.contains(line.substring(0, 2));
		return maybe || !NO_NAME.matcher(line).matches();
	}

	/** The people of a cue in upper case: several where it is a joint one. */
	static List<String> names(String cue) {
		String line = HeadingGrammar.collapsed((cue.length() > LONGEST) ? cue.substring(0, LONGEST) : cue);
		String bare = line.substring(0, nameEnd(line)).toUpperCase(Locale.ROOT);
		List<String> names = new ArrayList<>(1);
		if (bare.indexOf('/') < 0 && bare.indexOf('&') < 0 && bare.indexOf('+') < 0) {
			add(names, bare);
			return names;
		}
		for (String name : JOINT.split(bare)) {
			add(names, name);
		}
		return names;
	}

	private static void add(List<String> names, String name) {
		String bare = withoutMarks(name);
		for (String extension : EXTENSIONS) {
			if (bare.endsWith(extension)) {
				String without = withoutMarks(bare.substring(0, bare.length() - extension.length()));
				// VOIX OFF is somebody.
				bare = (without.equals("VOIX") || without.equals("VOICE")) ? bare : without;
				break;
			}
		}
		if (!bare.isEmpty() && !names.contains(bare)) {
			names.add(bare);
		}
	}

	/** A name without what stands between it and its speech or its extension. */
	private static String withoutMarks(String name) {
		int end = name.length();
		while (end > 0
				&& (HeadingGrammar.isSpace(name.charAt(end - 1)) || ":,-–—".indexOf(name.charAt(end - 1)) >= 0)) {
			end--;
		}
		return name.substring(0, end).strip();
	}

	/** Whether a word or a comma may join several names. */
	static boolean isJoint(String name) {
		return name.contains(" AND ") || name.contains(" ET ") || name.indexOf(',') >= 0;
	}

	/**
	 * Parts names that are joined by a word, as in {@code ANNA AND PAUL}, if each also
	 * speaks alone.
	 */
	static List<String> parted(String name, Set<String> known) {
		if (!isJoint(name)) {
			return List.of(name);
		}
		List<String> parts = List.of(JOINED.split(name));
		return known.containsAll(parts) ? parts : List.of(name);
	}

	/** Where the name ends before extensions in brackets and the mark of a second cue. */
	private static int nameEnd(String line) {
		int end = line.length();
		while (end > 0) {
			char last = line.charAt(end - 1);
			if (last == '^' || HeadingGrammar.isSpace(last)) {
				end--;
				continue;
			}
			int open = (last == ')') ? line.lastIndexOf('(', end - 1)
					: (last == ']') ? line.lastIndexOf('[', end - 1) : -1;
			if (open <= 0) {
				break;
			}
			end = open;
		}
		return end;
	}

	/** Capitals with at least one letter; small ones only as in {@code McCLANE}. */
	private static boolean isName(String line, int end) {
		boolean letters = false;
		for (int i = 0; i < end; i++) {
			char c = line.charAt(i);
			if (Character.isLowerCase(c)) {
				if (!isWithinName(line, i, end)) {
					return false;
				}
			}
			else {
				letters |= (c < 128) ? c >= 'A' && c <= 'Z' : Character.isLetter(c);
			}
		}
		return letters;
	}

	/** The c of McCLANE, the ac of MacLEOD, the s of ANNA's MOTHER, and ß. */
	private static boolean isWithinName(String line, int at, int end) {
		char before = (at > 0) ? line.charAt(at - 1) : ' ';
		boolean capitalNext = at + 1 < end && Character.isUpperCase(line.charAt(at + 1));
		return switch (line.charAt(at)) {
			case 'a' -> before == 'M' && line.startsWith("ac", at) && at + 2 < end
					&& Character.isUpperCase(line.charAt(at + 2));
			case 'c' -> capitalNext && (before == 'M' || before == 'a');
			case 'ß' -> true;
			case 's' -> (before == '\'' || before == '’') && !capitalNext;
			default -> false;
		};
	}

}
