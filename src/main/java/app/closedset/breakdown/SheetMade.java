package app.closedset.breakdown;

import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;

/**
 * Somebody took the breakdown sheet with them.
 *
 * @param format {@code pdf} or {@code csv}
 * @param scenes how many it shows
 */
record SheetMade(ProductionId production, String format, int scenes) implements Recorded {

	@Override
	public String action() {
		return "breakdown.sheet.made";
	}

	@Override
	public Subject subject() {
		return new Subject("production", this.production.value());
	}

	@Override
	public Map<String, String> particulars() {
		return Map.of("format", this.format, "scenes", Integer.toString(this.scenes));
	}

}
