package app.closedset.script.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a text does throughout, though Fountain asks for something else: it has hardly a
 * blank line, puts names before speeches on one line, or carries page numbers along.
 */
final class FountainHabits {

	/** Shorter texts tell nothing of habits. */
	private static final int FEW_LINES = 12;

	/** So many headings show what all are like. */
	private static final int ENOUGH = 40;

	/** Fewer lines are no page. */
	private static final int PAGE = 15;

	private static final Pattern INLINE = Pattern
		.compile("^(\\p{Lu}[\\p{Lu}\\p{N}'’. -]{1,29}?)(?:\\s*\\([^()]{1,30}\\))?\\s*:\\s+(?=.*\\p{Ll}).*$");

	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"^(?:PAGE |P\\. ?|[-–—] ?)?(\\d{1,3})[A-Z]?(?:\\.|\\)| ?[-–—]|(?:/| OF | SUR | DE )\\d{1,3})?$",
			Pattern.CASE_INSENSITIVE);

	private final boolean dense;

	private final int width;

	private final List<SourceLine> lines;

	private final BitSet pageHeaders = new BitSet();

	private final Set<String> inlineNames = new HashSet<>();

	private @Nullable Set<String> speakers;

	private boolean headingsNeedNoBlank;

	private boolean cuesEndInColons;

	private FountainHabits(List<SourceLine> lines) {
		this.lines = lines;
		int blank = 0;
		int longest = 0;
		for (SourceLine line : lines) {
			blank += line.isBlank() ? 1 : 0;
			longest = Math.max(longest, line.indent() + line.text().length());
		}
		this.width = longest;
		this.dense = lines.size() > FEW_LINES && (blank * 12 < lines.size() || isDenseWithinScenes());
		learnLines();
		learnPageNumbers();
	}

	static FountainHabits of(List<SourceLine> lines) {
		return new FountainHabits(lines);
	}

	/**
	 * Whether blank lines stand between scenes only: below headings and above cues are
	 * none.
	 */
	private boolean isDenseWithinScenes() {
		int headings = 0;
		int close = 0;
		for (int i = 1; i + 1 < this.lines.size() && headings < ENOUGH; i++) {
			String text = this.lines.get(i).text();
			if (this.lines.get(i - 1).isBlank() && (text.contains("INT") || text.contains("EXT"))
					&& HeadingGrammar.recognise(text).isPresent()) {
				headings++;
				close += this.lines.get(i + 1).isBlank() ? 0 : 1;
			}
		}
		if (close < 2 || close * 2 < headings) {
			return false;
		}
		int glued = 0;
		for (int i = 1; i + 1 < this.lines.size(); i++) {
			String text = this.lines.get(i).text();
			if (HeadingGrammar.isCapitals(text) && !this.lines.get(i + 1).isBlank() && Cues.isCue(text)
					&& HeadingGrammar.recognise(text).isEmpty()) {
				glued += this.lines.get(i - 1).isBlank() ? -1 : 1;
			}
		}
		return glued > 0;
	}

	/** Whether paragraphs follow each other without blank lines. */
	boolean isDense() {
		return this.dense;
	}

	boolean headingsNeedNoBlank() {
		return this.headingsNeedNoBlank;
	}

	/** Whether the line is the rest of the one before, which was full. */
	boolean isWrapped(int line) {
		SourceLine before = this.lines.get(line - 1);
		String text = this.lines.get(line).text();
		int space = text.indexOf(' ');
		int first = (space < 0) ? text.length() : space;
		return this.width <= 100 && before.text().length() > 30
				&& before.indent() + before.text().length() + 1 + first > this.width - 3;
	}

	boolean isPageHeader(int line) {
		return this.pageHeaders.get(line);
	}

	/** Whether the line is a speech behind the name of its speaker. */
	boolean isInline(String text) {
		if (this.inlineNames.isEmpty() || text.indexOf(':') < 0) {
			return false;
		}
		Matcher matcher = INLINE.matcher(text);
		return matcher.matches() && this.inlineNames.contains(matcher.group(1).strip());
	}

	/** Whether the line is a cue as the text writes them, some with a colon behind. */
	boolean isCue(String text) {
		return Cues.isCue(text) || this.cuesEndInColons && isCueWithColon(text);
	}

	private static boolean isCueWithColon(String text) {
		return text.endsWith(":") && !Transitions.isTransition(text)
				&& Cues.isCue(text.substring(0, text.length() - 1).strip());
	}

	/** Whether the line is a cue, of somebody who has others below blank lines. */
	boolean isSpeaker(String text) {
		return HeadingGrammar.isCapitals(text) && Cues.isCue(text) && speakers().containsAll(Cues.names(text));
	}

	/** Gathered when first asked for: in most texts no line in a speech is like a cue. */
	private Set<String> speakers() {
		Set<String> known = this.speakers;
		if (known == null) {
			known = new HashSet<>();
			for (int i = 1; i + 1 < this.lines.size(); i++) {
				String text = this.lines.get(i).text();
				if (this.lines.get(i - 1).isBlank() && !this.lines.get(i + 1).isBlank() && Cues.isCue(text)) {
					known.addAll(Cues.names(text));
				}
			}
			this.speakers = known;
		}
		return known;
	}

	private void learnLines() {
		Map<String, Integer> names = new HashMap<>();
		int speeches = 0;
		int apart = 0;
		int glued = 0;
		int colons = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			String text = this.lines.get(i).text();
			if (text.endsWith(":") && i > 0 && this.lines.get(i - 1).isBlank() && i + 1 < this.lines.size()
					&& !this.lines.get(i + 1).isBlank() && isCueWithColon(text)) {
				colons++;
			}
			if (text.length() < 5) {
				continue;
			}
			if (HeadingGrammar.beginsWithSetting(text)) {
				boolean blank = i == 0 || this.lines.get(i - 1).isBlank();
				apart += blank ? 1 : 0;
				glued += blank ? 0 : 1;
			}
			int colon = Character.isUpperCase(text.charAt(1)) ? text.indexOf(':') : -1;
			if (colon > 1 && colon < 60) {
				Matcher matcher = INLINE.matcher(text);
				if (matcher.matches()) {
					speeches++;
					names.merge(matcher.group(1).strip(), 1, Integer::sum);
				}
			}
		}
		this.cuesEndInColons = colons >= 2;
		this.headingsNeedNoBlank = glued >= 2 && glued * 2 >= apart;
		if (speeches >= 6) {
			names.forEach((name, count) -> {
				if (count > 1) {
					this.inlineNames.add(name);
				}
			});
		}
	}

	/**
	 * Numbers that stand alone, and are marked as those of pages or grow from page to
	 * page.
	 */
	private void learnPageNumbers() {
		int before = 0;
		int place = -PAGE;
		int first = -1;
		for (int i = 1; i < this.lines.size(); i++) {
			String text = this.lines.get(i).text();
			if (text.isEmpty() || text.length() > 14 || !this.lines.get(i - 1).isBlank()
					|| i + 1 < this.lines.size() && !this.lines.get(i + 1).isBlank()) {
				continue;
			}
			Matcher matcher = PAGE_NUMBER.matcher(text);
			if (!matcher.matches()) {
				continue;
			}
			int number = Integer.parseInt(matcher.group(1));
			if (isMarked(text) || i > 1 && PageMarks.isTurn(this.lines.get(i - 2).text())) {
				this.pageHeaders.set(i);
			}
			if (first >= 0 && number > before && number <= before + 2 && i - place >= PAGE) {
				this.pageHeaders.set(first);
				this.pageHeaders.set(i);
			}
			first = i;
			before = number;
			place = i;
		}
	}

	/** Whether dashes or a word say that a number is that of a page. */
	private static boolean isMarked(String text) {
		boolean dashes = "-–—".indexOf(text.charAt(0)) >= 0 && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
		return dashes || text.charAt(0) == 'p' || text.charAt(0) == 'P';
	}

}
