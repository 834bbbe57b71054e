package app.closedset.rider;

import java.util.List;
import java.util.Optional;

/**
 * Where a rider stands, as its versions tell.
 */
interface Versioned {

	/** Oldest first, at least one. */
	List<RiderVersion> versions();

	default RiderVersion newest() {
		return versions().getLast();
	}

	/** The version that may be shot. */
	default Optional<RiderVersion> inForce() {
		return versions().stream().filter(RiderVersion::inForce).findFirst();
	}

	default RiderState state() {
		return newest().state();
	}

	default boolean stale() {
		return inForce().map(RiderVersion::stale).orElseGet(() -> newest().live() && newest().stale());
	}

	/** Whether nobody has to do anything; all that the office may know of a rider. */
	default boolean current() {
		return inForce().isPresent() && !stale();
	}

}
