package app.closedset.script.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognises scene headings as English and French scripts write them: the setting first,
 * after the place or after the time, the number before, behind, at both margins or
 * between hashes.
 */
final class HeadingGrammar {

	/** A longer line is a paragraph; it also bounds the work of the patterns. */
	private static final int LONGEST = 300;

	private static final int LONGEST_PLACE_FIRST = 120;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String ONE = "(?:INT(?:[ÉE]RIEURE?S?)?|EXT(?:[ÉE]RIEURE?S?)?)";

	private static final String SETTING = "(" + ONE + "(?:\\.?\\s*(?:[/&+–-]|\\bET\\b|\\bOU\\b|\\bAND\\b)\\s*" + ONE
			+ "|\\.?\\s+" + ONE + "(?![\\p{L}\\p{N}]))*|I\\.?\\s*/\\s*E|E\\.?\\s*/\\s*I)(?![\\p{L}\\p{N}’'])";

	private static final Pattern SETTING_FIRST = Pattern.compile("^" + SETTING + "[\\s.,:/–—-]*(.*)$", FLAGS);

	/**
	 * {@code EST} is a French verb too: it needs its full stop or capitals, and a place.
	 */
	private static final Pattern ESTABLISHING = Pattern.compile("^(?:EST\\.[\\s–—-]*(?=\\p{L})|EST\\s+(?=\\p{L}))(.*)$",
			FLAGS);

	/** Written out, it needs a place and a time, for it begins English sentences too. */
	private static final Pattern WRITTEN_OUT = Pattern
		.compile("^((?:INT|EXT)ERIOR(?:\\s*[/&-]\\s*(?:INT|EXT)ERIOR)?)(?![\\p{L}\\p{N}’'])[\\s.,:/–—-]*(.*)$", FLAGS);

	/** What may be said of a scene before its setting. */
	private static final Pattern REMARK_FIRST = Pattern.compile("^(?:(?:BEGIN |START |D[ÉE]BUT (?:DE |DU )?)?"
			+ "(?:FLASH[ -]?(?:BACKS?|FORWARD)?|DREAM(?: SEQUENCE)?|NIGHTMARE|MEMORY|MONTAGE|R[ÊE]VE|CAUCHEMAR|SOUVENIR)"
			+ "|BACK TO(?: SCENE| PRESENT)?|RETOUR(?: AU PR[ÉE]SENT| [ÀA]| SUR)?|TEASER|COLD OPEN(?:ING)?|PROLOGUE)"
			+ "(?:\\s*[.:/–—-]+\\s*|\\s+)(.*)$");

	private static final Pattern PLACE_FIRST = Pattern
		.compile("^(.+?)(\\s*[,.:/(\\[–—-]\\s*|\\s+)" + SETTING + "[\\s.,:/–—-]*(.*?)[)\\]]?$", FLAGS);

	/** Other programs' tags may follow. */
	private static final Pattern BETWEEN_HASHES = Pattern
		.compile("^(.*?)\\s*#\\s*([\\p{L}\\p{N}](?:[^#]{0,18}[^\\s#])?)\\s*#(?:\\s+#[^\\s#]+)*$");

	/** The other setting after a stroke, as in {@code INT. CAR / EXT. STREET}. */
	private static final Pattern OTHER_SETTING = Pattern.compile("/\\s*(INT|EXT)(?:\\.|\\s)", FLAGS);

	/** Captions hold words of time too. */
	private static final Pattern CAPTION = Pattern.compile("^(?:TITLE|SUPER|CHYRON|CAPTION|CARTON|TITRE|INSERT)\\b.*");

	private HeadingGrammar() {
	}

	/** The heading that a line of text is, if it is one. */
	static Optional<Heading> recognise(String line) {
		return mayBeHeading(line) ? Optional.ofNullable(parseSpaced(line)) : Optional.empty();
	}

	/** The heading that a line is because its author or program says so. */
	static Heading declared(String line) {
		String text = collapsed(line);
		Heading known = (text.length() > LONGEST) ? null : parseSpaced(line);
		if (known != null) {
			return known;
		}
		Matcher hashes = BETWEEN_HASHES.matcher(text);
		String number = null;
		if (hashes.matches()) {
			number = hashes.group(2);
			text = hashes.group(1);
		}
		Heading without = placeAndTime(text);
		return (without != null) ? without.numbered(number) : Heading.plain(number, text, isOmission(text));
	}

	/**
	 * The heading that a line in capitals would be that tells a place and a time, but not
	 * whether it is inside or outside, as in {@code KITCHEN - NIGHT}.
	 */
	static @Nullable Heading withoutSetting(String line) {
		String text = collapsed(line);
		return (isCapitals(text) && !CAPTION.matcher(text).matches()) ? placeAndTime(text) : null;
	}

	private static @Nullable Heading placeAndTime(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		PlaceAndTime parts = PlaceAndTime.of(text);
		return (parts.time() != null && parts.isSetApart() && !parts.place().isEmpty()) ? heading(text, null, parts)
				: null;
	}

	static boolean isOmission(String text) {
		return text.length() <= LONGEST && Omission.of(collapsed(text), true) != null;
	}

	/** Whether the line begins as the usual heading does; cheap, and not sure. */
	static boolean beginsWithSetting(String line) {
		return line.length() > 4 && (line.startsWith("INT") || line.startsWith("EXT"))
				&& !Character.isLetterOrDigit(line.charAt(3)) && isCapitals(line);
	}

	/** Whether a person should look at the line, because it may be meant as a heading. */
	static boolean isDoubtful(String line) {
		return line.length() <= LONGEST && isCapitals(line)
				&& (WRITTEN_OUT.matcher(collapsed(line)).matches() || withoutSetting(line) != null);
	}

	/**
	 * Whether it is worth the while to look closer. Nearly all lines of a script end
	 * here.
	 */
	private static boolean mayBeHeading(String line) {
		if (line.length() < 3 || line.length() > LONGEST) {
			return false;
		}
		char first = line.charAt(0);
		char second = line.charAt(1);
		boolean setting = (first | 32) == 'i' || (first | 32) == 'e';
		if (setting && ((second | 32) == 'n' || (second | 32) == 'x' || (second | 32) == 's' || second == '/'
				|| second == '.' || second == ' ')) {
			return true;
		}
		if (!Character.isLetter(first) || SceneLabel.mayStart(line)) {
			return true;
		}
		return isCapitals(line) || line.length() <= 80 && holdsSetting(line);
	}

	/** Whether the setting may stand after the place. */
	private static boolean holdsSetting(String line) {
		return line.contains("INT") || line.contains("EXT") || line.contains("Int") || line.contains("Ext")
				|| line.contains("/E") || line.contains("/I") || line.contains("int") || line.contains("ext");
	}

	/** Free space in the line may set a number at its end apart. */
	private static @Nullable Heading parseSpaced(String line) {
		String text = collapsed(line);
		Heading heading = parse(text);
		boolean numbered = heading != null && heading.number() != null;
		SceneLabel behind = (!numbered && !text.equals(line)) ? SceneLabel.behind(line) : null;
		if (behind == null) {
			return heading;
		}
		if (heading == null) {
			return betweenNumbers(text, behind.number());
		}
		Heading without = parse(collapsed(behind.rest()));
		return (without != null) ? without.numbered(behind.number()) : heading;
	}

	/** Capitals between the same number twice are a heading, whatever they say. */
	private static @Nullable Heading betweenNumbers(String text, String number) {
		SceneLabel label = SceneLabel.before(text);
		return (label != null && SceneNumbers.same(label.number(), number) && isCapitals(label.rest()))
				? Heading.plain(number, label.rest(), false) : null;
	}

	private static @Nullable Heading parse(String line) {
		String text = line;
		String number = null;
		Matcher hashes = text.indexOf('#') != text.lastIndexOf('#') ? BETWEEN_HASHES.matcher(text) : null;
		if (hashes != null && hashes.matches()) {
			number = hashes.group(2);
			text = hashes.group(1);
		}
		Heading plain = settingFirst(text);
		if (plain != null) {
			return plain.numbered(number);
		}
		Omission omission = Omission.of(text, number != null);
		if (omission != null) {
			return Heading.plain((number != null) ? number : omission.number(), omission.text(), true);
		}
		SceneLabel label = SceneLabel.before(text);
		if (label != null) {
			number = (number != null) ? number : label.number();
			Heading heading = afterLabel(label);
			if (heading != null) {
				return heading.numbered(number);
			}
		}
		Heading heading = placeFirst(text, false);
		heading = (heading != null) ? heading : remarkFirst(text);
		return (heading != null) ? heading.numbered(number) : null;
	}

	/** {@code FLASHBACK - INT. KITCHEN - DAY}; the remark stays in the heading. */
	private static @Nullable Heading remarkFirst(String text) {
		boolean setting = holdsSetting(text) || text.indexOf('/') >= 0 || text.contains("EST");
		Matcher matcher = (setting && isCapitals(text)) ? REMARK_FIRST.matcher(text) : null;
		Heading heading = (matcher != null && matcher.matches()) ? settingFirst(matcher.group(1)) : null;
		return (heading != null)
				? new Heading(null, text, heading.setting(), heading.location(), heading.time(), heading.omitted())
				: null;
	}

	private static @Nullable Heading afterLabel(SceneLabel label) {
		String rest = label.rest();
		Heading heading = settingFirst(rest);
		if (heading == null) {
			heading = placeFirst(rest, true);
		}
		if (heading == null) {
			heading = remarkFirst(rest);
		}
		if (heading == null && !rest.isEmpty()) {
			heading = withoutSetting(rest);
		}
		if (heading == null && label.isNamed() && (rest.isEmpty() || isCapitals(rest))) {
			heading = Heading.plain(null, rest.isEmpty() ? label.line() : rest, false);
		}
		return heading;
	}

	private static @Nullable Heading settingFirst(String text) {
		if (text.length() < 3 || (text.charAt(0) | 32) != 'i' && (text.charAt(0) | 32) != 'e') {
			return null;
		}
		if ((text.startsWith("INT. ") || text.startsWith("EXT. ")) && !holdsSetting(text.substring(4))) {
			// Nearly all headings begin so.
			return heading(text, (text.charAt(0) == 'I') ? Setting.INT : Setting.EXT,
					PlaceAndTime.of(text.substring(5)));
		}
		Matcher matcher = SETTING_FIRST.matcher(text);
		if (matcher.matches()) {
			boolean glued = text.substring(matcher.end(1), matcher.start(2)).indexOf(' ') < 0;
			PlaceAndTime parts = PlaceAndTime.of(matcher.group(2), glued);
			return (isMarked(text, matcher.end(1)) || parts.time() != null)
					? heading(text, setting(matcher.group(1)), parts) : null;
		}
		Matcher establishing = ESTABLISHING.matcher(text);
		if (establishing.matches() && (text.charAt(3) == '.' || isCapitals(text))) {
			return heading(text, Setting.EST, PlaceAndTime.of(establishing.group(1)));
		}
		Matcher writtenOut = WRITTEN_OUT.matcher(text);
		if (writtenOut.matches() && isCapitals(text)) {
			PlaceAndTime parts = PlaceAndTime.of(writtenOut.group(2));
			return (parts.time() != null && !parts.place().isEmpty())
					? heading(text, setting(writtenOut.group(1)), parts) : null;
		}
		return null;
	}

	/**
	 * Whether a mark after the setting, or its capitals, tell it from a slip of the pen.
	 */
	private static boolean isMarked(String text, int end) {
		return end == text.length() || text.charAt(end) != ' '
				|| end + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(end + 1))
				|| isCapitals(text.substring(0, end));
	}

	/**
	 * The place or the time stands before the setting. Without a number only capitals, or
	 * a mark between the parts, tell it from a sentence.
	 */
	private static @Nullable Heading placeFirst(String text, boolean numbered) {
		if (text.length() > LONGEST_PLACE_FIRST || !holdsSetting(text)) {
			return null;
		}
		Matcher matcher = PLACE_FIRST.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		boolean apart = !matcher.group(2).isBlank();
		boolean upper = Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(matcher.group(3).charAt(0));
		if (!isCapitals(text) && !(apart && (numbered || upper))) {
			return null;
		}
		Setting setting = setting(matcher.group(3));
		String rest = matcher.group(4);
		PlaceAndTime after = PlaceAndTime.of(rest);
		if (HeadingTimes.isTime(matcher.group(1)) && !rest.isEmpty()) {
			return heading(text, setting, new PlaceAndTime(rest, matcher.group(1), true, false));
		}
		boolean onlyTime = after.time() != null && after.place().isEmpty();
		if (!onlyTime && !(numbered && apart && rest.isEmpty())) {
			return null;
		}
		return heading(text, setting, new PlaceAndTime(matcher.group(1), after.time(), true, after.omitted()));
	}

	private static Setting setting(String words) {
		String upper = words.toUpperCase(Locale.ROOT);
		boolean inside = upper.contains("I");
		boolean outside = upper.contains("X") || upper.contains("/") && upper.contains("E");
		// INTÉRIEUR and EXTÉRIEUR hold an I and an X each, but only one of INT and EXT.
		if (upper.contains("INT") || upper.contains("EXT")) {
			inside = upper.contains("INT");
			outside = upper.contains("EXT");
		}
		return (inside && outside) ? Setting.INT_EXT : (inside ? Setting.INT : Setting.EXT);
	}

	/** Inside and outside, where the place names the other setting too. */
	private static @Nullable Setting both(@Nullable Setting setting, String place) {
		if (setting != Setting.INT && setting != Setting.EXT || place.indexOf('/') < 0) {
			return setting;
		}
		Matcher other = OTHER_SETTING.matcher(place);
		return (other.find() && !setting.name().equalsIgnoreCase(other.group(1))) ? Setting.INT_EXT : setting;
	}

	private static Heading heading(String text, @Nullable Setting setting, PlaceAndTime parts) {
		String time = parts.time();
		return new Heading(null, text, both(setting, parts.place()), parts.place().toUpperCase(Locale.ROOT),
				(time != null) ? time.toUpperCase(Locale.ROOT) : null, parts.omitted());
	}

	static boolean isCapitals(String text) {
		boolean letters = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 128) {
				if (c >= 'a' && c <= 'z') {
					return false;
				}
				letters |= c >= 'A' && c <= 'Z';
			}
			else if (Character.isLowerCase(c)) {
				return false;
			}
			else {
				letters |= Character.isLetter(c);
			}
		}
		return letters;
	}

	/** The text with single spaces, without invisible characters. */
	static String collapsed(String text) {
		if (isCollapsed(text)) {
			return text;
		}
		StringBuilder collapsed = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				space = true;
			}
			else if (Character.getType(c) != Character.FORMAT) {
				if (space && !collapsed.isEmpty()) {
					collapsed.append(' ');
				}
				space = false;
				collapsed.append(c);
			}
		}
		return collapsed.toString();
	}

	private static boolean isCollapsed(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c == 127 || c == ' ' && before == ' '
					|| c > 127 && (isSpace(c) || Character.getType(c) == Character.FORMAT)) {
				return false;
			}
			before = c;
		}
		return text.isEmpty() || before != ' ';
	}

	/** White space, spaces that do not break among them. */
	static boolean isSpace(char c) {
		return c <= ' ' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

}
