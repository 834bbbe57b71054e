package app.closedset.script;

import java.util.Map;
import java.util.Optional;

import app.closedset.audit.Recorded;
import app.closedset.core.DraftId;
import app.closedset.core.Subject;

/**
 * A draft was stored and is the newest now. Published in the import's transaction, so
 * that flags are suggested and riders compared before anyone sees the draft.
 *
 * @param draft the new draft
 * @param previous the draft before it, if there was one
 * @param scenes how many scenes it has
 */
public record DraftConfirmed(DraftId draft, Optional<DraftId> previous, int scenes) implements Recorded {

	@Override
	public String action() {
		return "script.draft.confirmed";
	}

	@Override
	public Subject subject() {
		return new Subject("draft", this.draft.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("scenes", Integer.toString(this.scenes));
	}

}
