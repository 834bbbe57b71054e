package app.closedset.breakdown;

import java.util.List;

/**
 * What stands beside the script sheet of a scene.
 *
 * @param again confirmed ones whose lines the newest draft changed
 * @param open suggestions that a person should look at
 * @param quiet suggestions that likely need nobody: greetings, what is only spoken of
 * @param decides whether this viewer decides
 * @param intent key of the words that lead to the director's intent, or the empty text
 * for those who never see it
 */
record BreakdownPanel(String base, String scene, List<FlagView> confirmed, List<FlagView> again, List<FlagView> open,
		List<FlagView> quiet, List<FlagView> dismissed, String need, boolean riderRequired, boolean awaitsRiderDecision,
		boolean decides, boolean seesPeople, int people, boolean peopleConfirmed, String intent) {

	public boolean empty() {
		return this.confirmed.isEmpty() && this.again.isEmpty() && this.open.isEmpty() && this.quiet.isEmpty()
				&& this.dismissed.isEmpty();
	}

}
