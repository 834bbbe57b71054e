package app.closedset.breakdown;

import java.util.List;

import app.closedset.core.Eighths;

/**
 * A flagged scene on the breakdown sheet. Only what is confirmed stands here.
 *
 * @param scene its id
 * @param performers cast in it, doubles included
 * @param categories message keys
 * @param modifiers message keys
 * @param need key of what performers must have agreed
 * @param intentStated whether the director has stated the ask; never what it says
 * @param asksAgain whether lines changed under one of its flags
 */
record SheetRow(String scene, String number, Eighths length, String heading, List<String> characters,
		List<String> performers, List<String> categories, int exposure, int contact, int violence,
		List<String> modifiers, String need, boolean intentStated, boolean asksAgain) {

	public String status() {
		return "breakdown.sheet.status." + (this.asksAgain ? "again" : "confirmed");
	}

	public String intent() {
		return "breakdown.sheet.intent." + (this.intentStated ? "stated" : "none");
	}

}
