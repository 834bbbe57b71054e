package app.closedset.script.reading;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a Final Draft file before its kind is looked at.
 *
 * @param type as the file names it; {@code Action} where it says nothing
 * @param number of the scene, on headings
 * @param id lasting id of the paragraph, from version 6 on
 * @param text its runs joined with nothing between them
 * @param page label, from the properties of the scene
 * @param eighths length that Final Draft measured, or 0
 * @param revision the highest revision set in it, or 0
 */
record FinalDraftParagraph(String type, @Nullable String number, @Nullable String id, String text,
		@Nullable String page, int eighths, int revision) {

	private static final Pattern LENGTH = Pattern.compile("\\s*(?:\\d{1,3}|(?:\\d{1,3}\\s+)?[1-7]/8)\\s*");

	boolean isHeading() {
		return "scene heading".equals(kindName());
	}

	/** An outline or a note about the script. */
	boolean isOutline() {
		String name = kindName();
		return name.startsWith("outline") || "note".equals(name) || "summary".equals(name);
	}

	/** What it is, or nothing where the type is not known. */
	@Nullable ElementKind kind() {
		return switch (kindName()) {
			case "action", "general", "cast list" -> ElementKind.ACTION;
			case "character" -> ElementKind.CHARACTER;
			case "parenthetical" -> ElementKind.PARENTHETICAL;
			case "dialogue" -> ElementKind.DIALOGUE;
			case "transition" -> ElementKind.TRANSITION;
			case "shot" -> ElementKind.SHOT;
			case "lyric", "lyrics", "singing" -> ElementKind.LYRIC;
			case "new act", "end of act", "cold opening", "show/ep. title" -> ElementKind.CENTRED;
			default -> null;
		};
	}

	private String kindName() {
		return this.type.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a length such as {@code 1 3/8}, {@code 4/8} or {@code 2}; 0 where it is none.
	 */
	static int eighths(@Nullable String length) {
		if (length == null || !LENGTH.matcher(length).matches()) {
			return 0;
		}
		int eighths = 0;
		for (String part : length.strip().split("\\s+")) {
			eighths += part.endsWith("/8") ? Integer.parseInt(part.substring(0, 1)) : 8 * Integer.parseInt(part);
		}
		return eighths;
	}

}
