package app.closedset.production;

import java.util.List;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;

/**
 * A production began.
 */
record ProductionFounded(ProductionId production, String zone, List<String> agreements) implements Recorded {

	@Override
	public String action() {
		return "production.founded";
	}

	@Override
	public Subject subject() {
		return new Subject("production", this.production.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("zone", this.zone, "agreements", String.join(", ", this.agreements));
	}

}
