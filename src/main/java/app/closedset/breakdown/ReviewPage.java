package app.closedset.breakdown;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;

/**
 * One scene under review: its sheet with the evidence marked, and beside it what was
 * suggested and decided.
 *
 * @param base the path of the production
 * @param from the page to which decisions return
 * @param language of the script
 * @param scene the scene
 * @param heading its words
 * @param headingFlags the flags that rest on the heading
 * @param open what waits for a decision
 * @param quiet suggestions that likely need nobody
 * @param all the scenes in the order of the review
 * @param draft the id of the newest draft
 * @param textDraft of the one whose text is shown; an older one where it omits the scene
 * @param readers which readers have read it
 */
record ReviewPage(String base, DecidedOn from, String language, Entry scene, String draft, String textDraft,
		List<MarkedLine.Piece> heading, List<MarkedLine.Margin> headingFlags, List<MarkedLine> lines,
		List<Card> confirmed, List<Card> open, List<Card> quiet, List<Card> dismissed, List<Entry> all,
		ReviewProgress progress, List<SecondLookView> looks, List<Choice> colleagues, ReadersView readers) {

	/**
	 * A scene in the list.
	 *
	 * @param read whether the viewer has read it in this draft
	 * @param since whether something was suggested since then
	 * @param undecided how many flags wait
	 */
	record Entry(String scene, String number, String heading, String length, boolean omitted, boolean read,
			boolean since, int undecided, int confirmed) {
	}

	/**
	 * A flag with what the newest draft did to it.
	 *
	 * @param fresh whether this draft is the first in which it was found, and not the
	 * first draft
	 * @param since whether it was suggested since the viewer has read the scene
	 * @param changed its lines then and now, where it asks to be looked at again
	 */
	record Card(FlagView flag, boolean fresh, boolean since, List<ChangedLine> changed) {
	}

	/**
	 * A category with the letter that stands for it, pressed together with Shift.
	 */
	record Lettered(String value, String message, char letter) {
	}

	public @Nullable Entry previous() {
		int place = this.all.indexOf(this.scene);
		return (place > 0) ? this.all.get(place - 1) : null;
	}

	public @Nullable Entry next() {
		int place = this.all.indexOf(this.scene);
		return (place + 1 < this.all.size()) ? this.all.get(place + 1) : null;
	}

	public List<Lettered> categories() {
		return Arrays.stream(Category.values())
			.map((category) -> new Lettered(category.name(), "breakdown.category." + category.name(), letter(category)))
			.toList();
	}

	private static char letter(Category category) {
		return switch (category) {
			case KISSING -> 'K';
			case SEXUAL_TENSION -> 'T';
			case INTIMATE_TOUCH -> 'I';
			case UNDRESSING -> 'U';
			case PARTIAL_NUDITY -> 'P';
			case NUDITY -> 'N';
			case SIMULATED_SEX -> 'S';
			case SEXUAL_VIOLENCE -> 'X';
			case PHYSICAL_VIOLENCE -> 'V';
			case PSYCHOLOGICAL_VIOLENCE -> 'Y';
			case BIRTH_OR_MEDICAL -> 'B';
			case FAMILIAL_INTIMACY -> 'F';
			case HYPER_EXPOSURE -> 'H';
		};
	}

	public String query() {
		return this.from.byConfidence() ? "?order=confidence" : "";
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/breakdown", "breakdown.title"),
				Crumb.message(null, "breakdown.review.title"));
	}

}
