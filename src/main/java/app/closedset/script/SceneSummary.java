package app.closedset.script;

import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * A scene as one draft has it.
 *
 * @param id the scene
 * @param draft the draft
 * @param ordinal its place in the draft, from 1
 * @param number its label; falls back to the ordinal where the script has none
 * @param heading the whole heading
 * @param page the page label, or none
 * @param length in eighths of a page
 * @param omitted whether the draft leaves it out
 * @param characters who speaks or acts in it, as the script writes them
 */
public record SceneSummary(SceneId id, DraftId draft, int ordinal, String number, String heading, @Nullable String page,
		Eighths length, boolean omitted, List<String> characters) {

	public SceneSummary {
		characters = List.copyOf(characters);
	}

}
