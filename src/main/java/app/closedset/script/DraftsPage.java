package app.closedset.script;

import java.time.Instant;
import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.ImportId;

/**
 * The drafts of the script, the newest first, and the files that wait.
 */
record DraftsPage(List<ScenesPage.DraftView> drafts, List<WaitingFile> waiting, boolean mayImport, boolean mayRead,
		String base) {

	/**
	 * A file that waits for a decision.
	 */
	record WaitingFile(ImportId id, String fileName, String by, Instant at, String state) {
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"), Crumb.message(null, "script.drafts.title"));
	}

}
