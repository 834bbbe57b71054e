package app.closedset.script;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

	/** White space, and spaces that do not break, folded to one; Unicode composed. */
	public static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
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

		ACTION, CHARACTER, DIALOGUE, PARENTHETICAL, TRANSITION, SHOT, LYRIC, CENTRED

	}

}
