package app.closedset.production;

import app.closedset.core.EngagementId;
import app.closedset.core.ProductionId;

/**
 * Asks before an engagement ends.
 */
record EngagementEndPage(ProductionId production, EngagementId engagement, String coordinator, boolean mine,
		boolean offered) {
}
