package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a heading says after its setting.
 *
 * @param place the location in its own words
 * @param time in its own words, or none
 * @param isSetApart whether a mark stands between the two
 * @param omitted whether it ends by saying that the scene was taken out
 */
record PlaceAndTime(String place, @Nullable String time, boolean isSetApart, boolean omitted) {

	/**
	 * Marks that may stand between place and time; a hyphen needs a space beside it, and
	 * the full stop of {@code D.C.} is none.
	 */
	private static final Pattern MARK = Pattern.compile("\\s+[-–—]+\\s*|\\s*[-–—]+\\s+"
			+ "|\\s*(?:--+|[–—])\\s*|\\s*[,;/]\\s*|(?<!\\.\\p{L})\\.(?:\\s+|$)|:(?!\\d)\\s*");

	private static final Pattern LAST_BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]?[\\s.*]*$");

	/** What may follow the time and is neither place nor time. */
	private static final Set<String> REMARKS = Set.of("MOVING", "TRAVELLING", "TRAVELING", "STOCK", "PRESENT", "PAST",
			"RAIN", "SNOW", "POV", "VFX", "PLUIE", "PASSE", "EN MOUVEMENT", "ROULANT", "SUITE");

	/** What may also stand before the time, for no place is called so. */
	private static final Set<String> STORY = Set.of("FLASHBACK", "FLASH BACK", "FLASH", "FLASHFORWARD", "FLASH FORWARD",
			"DREAM", "DREAM SEQUENCE", "NIGHTMARE", "FANTASY", "MEMORY", "STOCK SHOT", "STOCK FOOTAGE", "PRESENT DAY",
			"INTERCUT", "MONTAGE", "ESTABLISHING", "BACK TO PRESENT", "BACK TO SCENE", "REVE", "CAUCHEMAR", "SOUVENIR",
			"RETOUR AU PRESENT", "FIN DU FLASHBACK", "FIN DU FLASH BACK", "END FLASHBACK", "END OF FLASHBACK", "CONT'D",
			"CONTINUED");

	private static final Pattern SCRIPT_DAY = Pattern.compile("[DNJ]?\\d{1,4}|(?:DAY|NIGHT|JOUR|NUIT) [A-Z]");

	/** After these words a time belongs to the place: {@code BOÎTE DE NUIT}. */
	private static final Set<String> BINDING = Set.of("DE", "DU", "DES", "D", "LA", "LE", "L", "OF", "THE", "LAST",
			"GOOD", "FIRST", "OPENING", "EVERY", "ONE", "UN", "UNE", "BONNE", "BON", "MI", "PRESENT");

	/** What a number counts, and not the place before it. */
	private static final Pattern UNIT = Pattern.compile("(?:SECOND|MINUTE|HOUR|DAY|WEEK|MONTH|YEAR)S?\\b",
			Pattern.CASE_INSENSITIVE);

	/** These belong to the time behind them: {@code HOUSE AT MIDNIGHT}. */
	private static final Set<String> LEADING = Set.of("AT", "BY", "A", "AU", "VERS");

	static PlaceAndTime of(String words) {
		return of(words, false);
	}

	/**
	 * @param glued whether no space stands before the words, as in
	 * {@code INT-NUIT-VOITURE}: then a hyphen parts time and place, and elsewhere it is
	 * in the name of a place, as in {@code INT. NUIT-BLANCHE}
	 */
	static PlaceAndTime of(String words, boolean glued) {
		String core = words.strip();
		List<String> brackets = new ArrayList<>();
		while (core.endsWith(")") || core.endsWith("]")) {
			Matcher last = LAST_BRACKET.matcher(core);
			if (!last.find() || last.start() == 0) {
				break;
			}
			brackets.add(last.group(1));
			core = core.substring(0, last.start());
		}
		boolean omitted = brackets.stream().anyMatch(HeadingGrammar::isOmission);
		PlaceAndTime found = new Segments(core, glued).split();
		if (found.time() == null) {
			for (String bracket : brackets) {
				if (HeadingTimes.isTime(bracket)) {
					return new PlaceAndTime(found.place(), bracket.strip(), true, omitted);
				}
			}
		}
		if (found.time() == null && !brackets.isEmpty()) {
			// The brackets belong to the place then, as in BAR (BACK ROOM).
			return new PlaceAndTime(trimmed(words), null, false, omitted);
		}
		return omitted ? new PlaceAndTime(found.place(), found.time(), found.isSetApart(), true) : found;
	}

	private static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end
				&& (HeadingGrammar.isSpace(text.charAt(start)) || "-–—,./:;".indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		while (end > start
				&& (HeadingGrammar.isSpace(text.charAt(end - 1)) || "-–—,./:;*".indexOf(text.charAt(end - 1)) >= 0)
				&& !endsAbbreviation(text, end)) {
			end--;
		}
		return text.substring(start, end);
	}

	/** Whether a full stop belongs to what stands before it, as in {@code D.C.} */
	private static boolean endsAbbreviation(String text, int end) {
		return end > 3 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(end - 2))
				&& text.charAt(end - 3) == '.';
	}

	/**
	 * The words between the marks.
	 */
	private static final class Segments {

		private final String text;

		private final boolean glued;

		private final List<Integer> starts = new ArrayList<>();

		private final List<Integer> ends = new ArrayList<>();

		Segments(String text, boolean glued) {
			this.text = text;
			this.glued = glued;
			int start = 0;
			SparseMatcher mark = new SparseMatcher(MARK, text, (words, place) -> !Words.isPart(words.charAt(place)));
			while (mark.find()) {
				add(start, mark.found().start());
				start = mark.found().end();
			}
			add(start, text.length());
		}

		private void add(int start, int end) {
			if (end > start && !this.text.substring(start, end).isBlank()) {
				this.starts.add(start);
				this.ends.add(end);
			}
		}

		private int count() {
			return this.starts.size();
		}

		private String words(int segment) {
			return this.text.substring(this.starts.get(segment), this.ends.get(segment));
		}

		private String words(int from, int to) {
			return (from >= to) ? "" : this.text.substring(this.starts.get(from), this.ends.get(to - 1));
		}

		PlaceAndTime split() {
			int last = lastTime();
			if (last < 0) {
				return withoutMarks();
			}
			int first = last;
			while (first > 0 && HeadingTimes.isTime(words(first - 1))) {
				first--;
			}
			if (first == 0 && last > 0 && isRelative(0)) {
				// A place called SAME, or LATER before DAY.
				first = 1;
			}
			boolean omitted = false;
			int end = count();
			while (end > last + 1 && (isRemark(words(end - 1)) || HeadingGrammar.isOmission(words(end - 1)))) {
				omitted |= HeadingGrammar.isOmission(words(--end));
			}
			String before = trimmed(words(0, withoutStory(first)));
			int from = last + 1;
			while (from < end && isRemark(words(from))) {
				from++;
			}
			String behind = trimmed(words(from, end));
			String place = (before.isEmpty() || behind.isEmpty()) ? before + behind : before + " - " + behind;
			return new PlaceAndTime(place, trimmed(words(first, last + 1)), true, omitted);
		}

		/** Where the place ends before what says how the scene stands in the story. */
		private int withoutStory(int end) {
			int place = end;
			while (place > 1 && isStory(words(place - 1)) && "-–—".indexOf(markBefore(place - 1)) >= 0) {
				place--;
			}
			return place;
		}

		/** The last character of the mark before a segment that is no space. */
		private char markBefore(int segment) {
			int at = this.starts.get(segment) - 1;
			while (at > 0 && HeadingGrammar.isSpace(this.text.charAt(at))) {
				at--;
			}
			return this.text.charAt(at);
		}

		/** Where the time ends; a time of the clock counts more than {@code LATER}. */
		private int lastTime() {
			int relative = -1;
			for (int i = count() - 1; i >= 0; i--) {
				TimeOfDay time = HeadingTimes.meaning(words(i));
				if (time != null && (time.isAbsolute() || relative == i + 1)) {
					return Math.max(i, (relative == i + 1) ? relative : i);
				}
				if (time != null && relative < 0) {
					relative = i;
				}
			}
			return relative;
		}

		private boolean isRelative(int segment) {
			TimeOfDay time = HeadingTimes.meaning(words(segment));
			return time != null && !time.isAbsolute();
		}

		private static boolean isRemark(String words) {
			String folded = Folding.folded(trimmed(words)).replace('-', ' ');
			return REMARKS.contains(folded) || STORY.contains(folded) || SCRIPT_DAY.matcher(folded).matches();
		}

		private static boolean isStory(String words) {
			return STORY.contains(Folding.folded(trimmed(words)).replace('-', ' '));
		}

		/**
		 * The time stands beside the place, or is glued to it by a hyphen or a full stop.
		 */
		private PlaceAndTime withoutMarks() {
			String core = trimmed(this.text);
			boolean omitted = count() > 1 && HeadingGrammar.isOmission(words(count() - 1));
			int first = 0;
			while (first < core.length() && Character.isLetter(core.charAt(first))) {
				first++;
			}
			boolean parted = first < core.length() && (this.glued ? " .-" : " .").indexOf(core.charAt(first)) >= 0;
			if (parted && HeadingTimes.comesBeforeThePlace(core.substring(0, first))
					|| HeadingTimes.opensBeforeHyphen(core)) {
				return new PlaceAndTime(trimmed(core.substring(first)), core.substring(0, first), false, omitted);
			}
			int cut = core.lastIndexOf(' ');
			for (int words = 0; cut > 0 && words < 4; words++) {
				TimeOfDay time = HeadingTimes.meaning(core.substring(cut + 1));
				if (time != null && (time.isAbsolute() || time == TimeOfDay.LATER && words == 0)
						&& !binds(core.substring(0, cut)) && !beginsBound(core, cut + 1)) {
					int start = time.isAbsolute() ? qualified(core, cut) : counted(core, cut);
					return new PlaceAndTime(trimmed(core.substring(0, start)), core.substring(start + 1), false,
							omitted);
				}
				cut = core.lastIndexOf(' ', cut - 1);
			}
			int mark = Math.max(core.lastIndexOf('-'), core.lastIndexOf('.'));
			if (mark > 0 && HeadingTimes.isTime(core.substring(mark + 1))) {
				return new PlaceAndTime(trimmed(core.substring(0, mark)), core.substring(mark + 1), true, omitted);
			}
			int end = withoutStory(omitted ? count() - 1 : count());
			return new PlaceAndTime((end < count()) ? trimmed(words(0, end)) : core, null, false, omitted);
		}

		/** The space before the time with the words that tell it more closely. */
		private static int qualified(String core, int cut) {
			int start = cut;
			int before = core.lastIndexOf(' ', start - 1);
			while (before > 0 && HeadingTimes.qualifies(core.substring(before + 1, start))) {
				start = before;
				before = core.lastIndexOf(' ', start - 1);
			}
			return start;
		}

		/** The space before {@code LATER} with the words that tell how much. */
		private static int counted(String core, int cut) {
			int start = cut;
			int before = core.lastIndexOf(' ', start - 1);
			while (before > 0 && HeadingTimes.isTime(core.substring(before + 1))
					&& (Character.isLetter(core.charAt(before + 1))
							|| UNIT.matcher(core.substring(start + 1)).lookingAt())) {
				start = before;
				before = core.lastIndexOf(' ', start - 1);
			}
			return start;
		}

		private static boolean binds(String before) {
			String folded = Folding.folded(before);
			int start = Math.max(folded.lastIndexOf(' '), Math.max(folded.lastIndexOf('\''), folded.lastIndexOf('-')));
			String last = folded.substring(start + 1);
			return folded.endsWith("'") || BINDING.contains(last) || LEADING.contains(last);
		}

		private static boolean beginsBound(String core, int start) {
			String folded = Folding.folded(core.substring(start));
			int end = 0;
			while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
				end++;
			}
			return BINDING.contains(folded.substring(0, end));
		}

	}

}
