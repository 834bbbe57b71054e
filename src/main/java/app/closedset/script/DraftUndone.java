package app.closedset.script;

import java.util.Map;
import java.util.Optional;

import app.closedset.audit.Recorded;
import app.closedset.core.DraftId;
import app.closedset.core.Subject;

/**
 * The newest draft was taken back; the one before it is the newest again. Published in
 * the same transaction, so that flags and riders follow back before anyone sees it.
 *
 * @param draft that was taken back
 * @param current the newest draft now, or none
 */
public record DraftUndone(DraftId draft, Optional<DraftId> current) implements Recorded {

	@Override
	public String action() {
		return "script.draft.undone";
	}

	@Override
	public Subject subject() {
		return new Subject("draft", this.draft.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of();
	}

}
