package app.closedset.rider;

import java.time.Instant;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Where one performer's consent for one scene stands.
 *
 * @param rider the rider
 * @param scene the scene
 * @param performer the performer
 * @param state of the newest version
 * @param inForce signed, neither withdrawn nor superseded nor closed
 * @param stale the script moved under it
 * @param full a full rider; false for a touch agreement
 * @param toldAt when the performer was told of the content, or not yet
 * @param deliveredAt when the rider was handed to them, or not yet
 * @param signedAt when they signed it, or not yet
 */
public record RiderStanding(RiderId rider, SceneId scene, MemberId performer, RiderState state, boolean inForce,
		boolean stale, boolean full, @Nullable Instant toldAt, @Nullable Instant deliveredAt,
		@Nullable Instant signedAt) {
}
