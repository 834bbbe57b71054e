package app.closedset.rider;

import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;

/**
 * Where a rider stands, without its terms.
 *
 * @param id the rider
 * @param scene the scene
 * @param performer the performer
 * @param full a full rider; false for a touch agreement
 * @param versions oldest first, at least one
 */
record RiderOverview(RiderId id, SceneId scene, MemberId performer, boolean full,
		List<RiderVersion> versions) implements Versioned {

	RiderOverview {
		versions = List.copyOf(versions);
	}

	static RiderOverview of(List<RiderRow> rows) {
		RiderRow first = rows.get(0);
		return new RiderOverview(first.rider(), first.scene(), first.performer(), first.full(),
				rows.stream().map(RiderRow::version).toList());
	}

	static RiderOverview of(Rider rider) {
		return new RiderOverview(rider.id(), rider.scene(), rider.performer(), rider.full(), rider.versions());
	}

	/** Whether the performer may know of it. */
	boolean offered() {
		return this.versions.stream().anyMatch(RiderVersion::offered);
	}

	/** The same without a draft that the performer may not know of. */
	RiderOverview asOffered() {
		return new RiderOverview(this.id, this.scene, this.performer, this.full,
				this.versions.stream().filter(RiderVersion::offered).toList());
	}

	RiderStanding standing() {
		RiderVersion counts = inForce().orElse(newest());
		return new RiderStanding(this.id, this.scene, this.performer, state(), inForce().isPresent(), stale(),
				this.full, counts.reach().toldAt(), counts.reach().deliveredAt(), counts.signedAt());
	}

}
