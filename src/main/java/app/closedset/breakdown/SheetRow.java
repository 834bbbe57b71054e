package app.closedset.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.core.Eighths;

/**
 * A flagged scene on the breakdown sheet. Only what is confirmed stands here.
 *
 * @param scene its id
 * @param performers cast in it, doubles included
 * @param categories message keys
 * @param modifiers message keys
 * @param need what performers must have agreed
 * @param standing how far director and coordinator are with the ask, or nothing; never
 * what it says
 * @param asksAgain whether lines changed under one of its flags
 */
record SheetRow(String scene, String number, Eighths length, String heading, List<String> characters,
		List<String> performers, List<String> categories, int exposure, int contact, int violence,
		List<String> modifiers, Need need, @Nullable IntentStanding standing, boolean asksAgain) {

	public String status() {
		return "breakdown.sheet.status." + (this.asksAgain ? "again" : "confirmed");
	}

	public String intent() {
		return "breakdown.sheet.intent." + ((this.standing != null) ? this.standing : "NONE");
	}

}
