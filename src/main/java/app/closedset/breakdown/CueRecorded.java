package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.CueId;
import app.closedset.core.Subject;

/**
 * A production's own cue was added, changed or removed; its words are not recorded.
 */
record CueRecorded(CueId cue, String verb) implements Recorded {

	@Override
	public String action() {
		return "breakdown.cue." + this.verb;
	}

	@Override
	public Subject subject() {
		return new Subject("cue", this.cue.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of();
	}

}
