package app.closedset.script;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;

/**
 * A file was not taken as a script; nothing of it was stored.
 */
record ImportRefused(ProductionId production, String reason) implements Recorded {

	@Override
	public String action() {
		return "script.import.refused";
	}

	@Override
	public Subject subject() {
		return new Subject("production", this.production.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("reason", this.reason);
	}

}
