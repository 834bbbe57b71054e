package app.closedset.script;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ImportId;
import app.closedset.core.Subject;

/**
 * An uploaded file was deleted without becoming a draft.
 *
 * @param pending the import
 * @param how {@code cancelled} or {@code expired}
 */
record ImportEnded(ImportId pending, String how) implements Recorded {

	@Override
	public String action() {
		return "script.import." + this.how;
	}

	@Override
	public Subject subject() {
		return new Subject("import", this.pending.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of();
	}

}
