package app.closedset.production;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;

/**
 * Settings were changed. Zone and agreements decide clocks and thresholds, so their old
 * and new values are kept.
 */
record ProductionChanged(ProductionId production, List<String> fields, Map<String, String> rules) implements Recorded {

	@Override
	public String action() {
		return "production.changed";
	}

	@Override
	public Subject subject() {
		return new Subject("production", this.production.value());
	}

	@Override
	public Map<String, String> particulars() {
		Map<String, String> particulars = new LinkedHashMap<>(this.rules);
		particulars.put("fields", String.join(", ", this.fields));
		return particulars;
	}

}
