package app.closedset.rider;

import java.util.EnumSet;
import java.util.Set;

import app.closedset.core.RiderId;

/**
 * What became of a verb on a rider.
 */
sealed interface RiderOutcome {

	/** It was done. */
	record Done(Rider rider) implements RiderOutcome {

	}

	/**
	 * Nothing was changed.
	 *
	 * @param rider the rider
	 * @param reasons at least one
	 */
	record Refused(RiderId rider, Set<RiderRefusal> reasons) implements RiderOutcome {

		public Refused {
			reasons = Set.copyOf(reasons);
		}

	}

	default boolean done() {
		return this instanceof Done;
	}

	/** Why not; empty if it was done. */
	default Set<RiderRefusal> refusals() {
		return (this instanceof Refused refused) ? refused.reasons() : EnumSet.noneOf(RiderRefusal.class);
	}

}
