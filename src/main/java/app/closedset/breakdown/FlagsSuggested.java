package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.DraftId;
import app.closedset.core.Subject;

/**
 * A draft was read, and flags were suggested for its scenes.
 *
 * @param draft that was read
 * @param reader who has read it
 * @param added new suggestions
 * @param withdrawn suggestions nobody had decided, which the draft no longer supports
 */
record FlagsSuggested(DraftId draft, Merging.Reader reader, int added, int withdrawn) implements Recorded {

	@Override
	public String action() {
		return "breakdown.flags.suggested";
	}

	@Override
	public Subject subject() {
		return new Subject("draft", this.draft.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("reader", (this.reader == Merging.Reader.BOTH) ? "both" : "rules", "added",
				Integer.toString(this.added), "withdrawn", Integer.toString(this.withdrawn));
	}

}
