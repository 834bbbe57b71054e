package app.closedset.script;

import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.DraftId;

/**
 * Asks whether a draft is to be taken back, or says why it cannot be.
 *
 * @param id the draft
 * @param name of the draft
 * @param newest whether no other follows it
 * @param resting what rests on it
 * @param previous the name of the draft that would be the newest, or the empty text
 * @param base path of the production
 */
record UndoPage(DraftId id, String name, boolean newest, List<SceneHoldings.Holding> resting, String previous,
		String base) {

	public boolean isPossible() {
		return this.newest && this.resting.isEmpty();
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"),
				Crumb.message(this.base + "/script/drafts", "script.drafts.title"),
				Crumb.message(null, "script.undo.title"));
	}

}
