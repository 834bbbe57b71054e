package app.closedset.script;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.core.Sha256;

/**
 * The text of a scene in one draft.
 *
 * @param scene the scene
 * @param draft the draft
 * @param number the scene's label in that draft
 * @param heading the heading
 * @param lines the body in order
 */
public record SceneText(SceneId scene, DraftId draft, String number, String heading, List<Line> lines) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	public SceneText {
		lines = List.copyOf(lines);
	}

	/**
	 * What the wording of these lines is, so that a later draft can be compared: white
	 * space, page breaks and the case of the heading do not count.
	 * @param ordinals the lines, or none for the whole scene
	 */
	public Sha256 fingerprint(Collection<Integer> ordinals) {
		String text = this.lines.stream()
			.filter((line) -> ordinals.isEmpty() || ordinals.contains(line.ordinal()))
			.map((line) -> folded(line.text()))
			.collect(Collectors.joining("\n"));
		return Sha256.of(folded(this.heading).toUpperCase(Locale.ROOT) + "\n" + text);
	}

	/**
	 * Whether the whole scene is worded as the other: what their fingerprints tell,
	 * sooner.
	 */
	boolean isWordedAs(SceneText other) {
		return folded(this.heading).toUpperCase(Locale.ROOT).equals(folded(other.heading).toUpperCase(Locale.ROOT))
				&& this.lines.size() == other.lines.size() && IntStream.range(0, this.lines.size())
					.allMatch((place) -> isSame(this.lines.get(place).text(), other.lines.get(place).text()));
	}

	private static boolean isSame(String one, String other) {
		return one.equals(other) || folded(one).equals(folded(other));
	}

	/** White space, and spaces that do not break, folded to one; Unicode composed. */
	public static String folded(String text) {
		return isFolded(text) ? text
				: SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	/**
	 * Whether it is folded for certain: most lines are, and to see it costs far less than
	 * to fold them.
	 */
	private static boolean isFolded(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign == ' ' ? before == ' ' : !isPlain(sign)) {
				return false;
			}
			before = sign;
		}
		return before != ' ' || text.isEmpty();
	}

	/** No space, and the same in every form of Unicode's composition. */
	private static boolean isPlain(char sign) {
		return sign > ' ' && sign <= '~' || sign > '\u00a0' && sign < '\u0300' || sign >= '\u2010' && sign <= '\u2027';
	}

	/**
	 * A paragraph of the script.
	 *
	 * @param ordinal from 1 within the scene
	 * @param kind what it is
	 * @param text its words
	 * @param sourceLine the line or paragraph of the file, from 1
	 * @param revised whether the file marks it as changed
	 */
	public record Line(int ordinal, Kind kind, String text, int sourceLine, boolean revised) {
	}

	/**
	 * The kinds of paragraph, as a script page sets them.
	 */
	public enum Kind {

		ACTION, CHARACTER, DIALOGUE, PARENTHETICAL, TRANSITION, SHOT, LYRIC, CENTRED;

		private final String look = "line " + name().toLowerCase(Locale.ROOT);

		/** The class of such a line in style sheets. */
		String look() {
			return this.look;
		}

	}

}
