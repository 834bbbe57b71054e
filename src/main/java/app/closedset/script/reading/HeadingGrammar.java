package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognises scene headings as English and French scripts write them: the setting first
 * or after the place, the number before, behind, at both margins or between hashes.
 */
final class HeadingGrammar {

	/** A longer line is a paragraph; it also bounds the work of the patterns. */
	private static final int LONGEST = 300;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String INSIDE = "INT(?:[ÉE]RIEUR)?";

	private static final String OUTSIDE = "EXT(?:[ÉE]RIEUR)?";

	private static final String BOTH = "(?:" + INSIDE + "\\.?\\s*[/–-]\\s*" + OUTSIDE + "|" + OUTSIDE
			+ "\\.?\\s*[/–-]\\s*" + INSIDE + "|I\\.?\\s*/\\s*E|E\\.?\\s*/\\s*I)";

	private static final Pattern SETTING_FIRST = Pattern.compile(
			"^(?:(" + BOTH + ")|(" + INSIDE + ")|(" + OUTSIDE + "))(?:\\.\\s*|\\s*[-–—:,]+\\s*|\\s+|$)(.*)$", FLAGS);

	/**
	 * {@code EST} is a French verb too: it needs its full stop or capitals, and a place.
	 */
	private static final Pattern ESTABLISHING = Pattern.compile("^(?:[Ee][Ss][Tt]\\.\\s*|EST\\s+(?=\\p{Lu}))(\\S.*)$");

	private static final Pattern PLACE_FIRST = Pattern
		.compile("^(.+?)[\\s,.–—/-]+(?:(" + BOTH + ")|(" + INSIDE + ")|(" + OUTSIDE + "))\\.?[\\s,–—-]+(.*)$", FLAGS);

	private static final Pattern BETWEEN_HASHES = Pattern.compile("^(.*?)\\s*#([\\p{L}\\p{N}][\\p{L}\\p{N}.–-]*)#$");

	private static final Pattern NUMBER_FIRST = Pattern
		.compile("^(?:(?:S[ÉE]QUENCE|S[ÉE]Q\\.?|SC[ÈE]NE|SC\\.)\\s*(?:N[°º]\\s*)?)?"
				+ "([A-Z]{0,2}\\d{1,4}(?:[ -]?(?:BIS|TER|QUATER)|-?[A-Z]{1,2}|-\\d{1,4}[A-Z]?)?)(?![\\p{L}\\p{N}])"
				+ "(?:\\s*[.):/–—-]+\\s*|\\s+)(.*)$", FLAGS);

	private static final Pattern OMITTED = Pattern
		.compile("^(?:SC[ÈE]NES?\\s+(?:[\\p{N}A-Z]+\\s*[–-]\\s*[\\p{N}A-Z]+\\s+)?)?"
				+ "(?:OMITTED|OMIT|OMIS(?:E|ES)?|SUPPRIM[ÉE]E?S?|ANNUL[ÉE]E?S?|DELETED)\\.?$", FLAGS);

	/** Written-out English settings: a heading for some, a sentence for others. */
	private static final Pattern DOUBTFUL = Pattern.compile("^(?:INTERIOR|EXTERIOR)\\b.*", FLAGS);

	private static final Pattern DASH = Pattern.compile("\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|--+|[–—]");

	private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\([^()]*\\)$");

	private HeadingGrammar() {
	}

	/** The heading that a line of text is, if it is one. */
	static Optional<Heading> recognise(String line) {
		return (line.length() > LONGEST) ? Optional.empty() : Optional.ofNullable(parse(line));
	}

	/** The heading that a line is because its author or program says so. */
	static Heading declared(String line) {
		String text = collapsed(line);
		Heading known = (text.length() > LONGEST) ? null : parse(text);
		if (known != null) {
			return known;
		}
		Matcher hashes = BETWEEN_HASHES.matcher(text);
		String number = null;
		if (hashes.matches()) {
			number = hashes.group(2);
			text = hashes.group(1);
		}
		return Heading.plain(number, text, isOmission(text));
	}

	static boolean isOmission(String text) {
		return text.length() <= LONGEST && OMITTED.matcher(text).matches();
	}

	/** Whether a person should look at the line, because it may be meant as a heading. */
	static boolean isDoubtful(String line) {
		return line.length() <= LONGEST && DOUBTFUL.matcher(line).matches() && isCapitals(line);
	}

	private static @Nullable Heading parse(String line) {
		String text = collapsed(line);
		String number = null;
		Matcher hashes = BETWEEN_HASHES.matcher(text);
		if (hashes.matches()) {
			number = hashes.group(2);
			text = hashes.group(1);
		}
		Heading plain = settingFirst(text);
		if (plain != null) {
			return plain.numbered(number);
		}
		String rest = text;
		Matcher first = NUMBER_FIRST.matcher(text);
		if (first.matches()) {
			number = (number != null) ? number : first.group(1);
			rest = withoutLast(first.group(2), first.group(1));
			Heading heading = settingFirst(rest);
			if (heading != null) {
				return heading.numbered(number);
			}
		}
		if (number != null && OMITTED.matcher(rest).matches()) {
			return Heading.plain(number, rest, true);
		}
		Heading heading = placeFirst(rest);
		return (heading != null) ? heading.numbered(number) : null;
	}

	/** Takes the number at the right margin away, if it equals the one at the left. */
	private static String withoutLast(String text, String number) {
		String bare = text.endsWith("*") ? text.replaceAll("\\s*\\*{1,2}$", "") : text;
		boolean same = bare.regionMatches(true, bare.length() - number.length() - 1, " " + number, 0,
				number.length() + 1);
		return same ? bare.substring(0, bare.length() - number.length()).strip() : text;
	}

	private static @Nullable Heading settingFirst(String text) {
		Matcher matcher = SETTING_FIRST.matcher(text);
		if (matcher.matches()) {
			return parts(text, setting(matcher, 1), matcher.group(4));
		}
		Matcher establishing = ESTABLISHING.matcher(text);
		return establishing.matches() ? parts(text, Setting.EST, establishing.group(1)) : null;
	}

	private static @Nullable Heading placeFirst(String text) {
		Matcher matcher = PLACE_FIRST.matcher(text);
		if (!matcher.matches() || !isCapitals(text)) {
			return null;
		}
		String time = withoutBracket(matcher.group(5));
		if (!HeadingTimes.isTime(time)) {
			return null;
		}
		return heading(text, setting(matcher, 2), matcher.group(1), time);
	}

	private static Setting setting(Matcher matcher, int firstGroup) {
		if (matcher.group(firstGroup) != null) {
			return Setting.INT_EXT;
		}
		return (matcher.group(firstGroup + 1) != null) ? Setting.INT : Setting.EXT;
	}

	private static Heading parts(String text, Setting setting, String afterSetting) {
		String rest = withoutBracket(afterSetting);
		List<String> segments = new ArrayList<>(List.of(DASH.split(rest)));
		segments.removeIf(String::isBlank);
		if (segments.isEmpty()) {
			return heading(text, setting, "", null);
		}
		String last = segments.getLast();
		if (segments.size() > 1 && HeadingTimes.isTime(withoutBracket(last))) {
			return heading(text, setting, String.join(" - ", segments.subList(0, segments.size() - 1)),
					withoutBracket(last));
		}
		String first = segments.getFirst();
		if (HeadingTimes.isTime(first)) {
			return heading(text, setting, String.join(" - ", segments.subList(1, segments.size())), first);
		}
		int space = rest.indexOf(' ');
		if (space > 0 && HeadingTimes.comesBeforeThePlace(rest.substring(0, space))) {
			return heading(text, setting, rest.substring(space + 1), rest.substring(0, space));
		}
		int mark = Math.max(rest.lastIndexOf(','), rest.lastIndexOf(". "));
		if (mark > 0 && HeadingTimes.isTime(rest.substring(mark + 1))) {
			return heading(text, setting, rest.substring(0, mark), rest.substring(mark + 1));
		}
		return heading(text, setting, rest, null);
	}

	private static Heading heading(String text, Setting setting, String location, @Nullable String time) {
		return new Heading(null, text, setting, location.strip().toUpperCase(Locale.ROOT),
				(time != null) ? time.strip().replaceAll("[.]$", "").toUpperCase(Locale.ROOT) : null, false);
	}

	private static String withoutBracket(String text) {
		String stripped = text.strip();
		String without = LAST_BRACKET.matcher(stripped).replaceFirst("").strip();
		return without.isEmpty() ? stripped : without;
	}

	static boolean isCapitals(String text) {
		return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isLetter);
	}

	static String collapsed(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

}
