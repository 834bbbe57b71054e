package app.closedset.rider;

import java.util.Optional;

import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Component;

/**
 * Performers' own riders. For anyone else, and for what was never offered, there is no
 * rider here. Every method joins the caller's transaction.
 */
@Component
class OwnRiders {

	private final Riders riders;

	OwnRiders(Riders riders) {
		this.riders = riders;
	}

	/** To read it. */
	Rider find(RiderId id, Viewer viewer) {
		return own(this.riders.findById(id), viewer);
	}

	/** To change it; nobody else can until the transaction ends. */
	Rider hold(RiderId id, Viewer viewer) {
		return own(this.riders.hold(id), viewer);
	}

	/** What the performer has to do with. */
	static RiderVersion offered(Rider rider) {
		return rider.before().orElseThrow(() -> new NotFound("rider"));
	}

	private static Rider own(Optional<Rider> found, Viewer viewer) {
		return found
			.filter((rider) -> viewer.isAny(Role.PERFORMER) && rider.performer().equals(viewer.member())
					&& rider.before().isPresent())
			.orElseThrow(() -> new NotFound("rider"));
	}

}
