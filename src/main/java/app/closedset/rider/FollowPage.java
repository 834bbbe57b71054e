package app.closedset.rider;

import java.time.Instant;
import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import org.jspecify.annotations.Nullable;

/**
 * A rider as the office, the producer and, without dates, the director may see it: that
 * it is current or not, and what is agreed now. Never what was asked and refused.
 *
 * @param id the rider
 * @param production the production
 * @param form the version that forms send back
 * @param crumbs where the page stands
 * @param performer the performer's name
 * @param sceneNumber the scene's label
 * @param heading the scene's heading
 * @param full a full rider; false for a touch agreement
 * @param status current, or action needed
 * @param next who has the next step
 * @param follows whether the viewer offers and follows riders
 * @param offerable whether it can be offered
 * @param sendable whether the link can be sent again
 * @param toldAt when the performer was told, or not yet
 * @param deliveredAt when the rider was handed over, or not yet
 * @param signedAt when it was signed, or not yet
 * @param call the next call, or none
 * @param signBy the last moment to sign, or none
 * @param agreed sentences of what is agreed now
 * @param limits what will not be done, of the version in force
 */
record FollowPage(RiderId id, ProductionId production, long form, List<Crumb> crumbs, String performer,
		String sceneNumber, String heading, boolean full, RiderStatus status, String next, boolean follows,
		boolean offerable, boolean sendable, @Nullable Instant toldAt, @Nullable Instant deliveredAt,
		@Nullable Instant signedAt, @Nullable Instant call, @Nullable Instant signBy, List<String> agreed,
		List<String> limits) {

}
