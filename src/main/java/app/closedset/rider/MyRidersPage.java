package app.closedset.rider;

import java.time.Instant;
import java.util.List;

import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import org.jspecify.annotations.Nullable;

/**
 * A performer's own riders.
 */
record MyRidersPage(ProductionId production, List<Line> lines) {

	/**
	 * @param id the rider
	 * @param sceneNumber the scene's label
	 * @param heading the scene's heading
	 * @param full a full rider; false for a touch agreement
	 * @param status the state
	 * @param waiting whether it waits for the performer's answers
	 * @param signBy the last moment to sign, or none
	 */
	record Line(RiderId id, String sceneNumber, String heading, boolean full, RiderStatus status, boolean waiting,
			@Nullable Instant signBy) {

	}

}
