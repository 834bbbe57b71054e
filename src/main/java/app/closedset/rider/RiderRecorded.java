package app.closedset.rider;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.closedset.audit.Recorded;
import app.closedset.core.RiderId;
import app.closedset.core.Subject;

/**
 * Something happened to a rider. Never says what an item asks or why.
 *
 * @param action such as {@code rider.offered}
 * @param rider the rider
 * @param particulars ids, numbers and dates
 */
record RiderRecorded(String action, RiderId rider, Map<String, String> particulars) implements Recorded {

	/** The kind under which riders are named to other modules. */
	static final String KIND = "rider";

	static Subject subject(RiderId rider) {
		return new Subject(KIND, rider.value());
	}

	static RiderRecorded of(String action, RiderId rider, int version) {
		return new RiderRecorded(action, rider, Map.of("version", Integer.toString(version)));
	}

	static RiderRecorded of(String action, RiderId rider, int version, String name, String value) {
		return new RiderRecorded(action, rider, Map.of("version", Integer.toString(version), name, value));
	}

	static RiderRecorded refused(RiderId rider, String verb, Set<RiderRefusal> reasons) {
		return new RiderRecorded("rider.refused", rider, Map.of("verb", verb, "reasons",
				new TreeSet<>(reasons).stream().map(Enum::name).collect(Collectors.joining(","))));
	}

	@Override
	public Subject subject() {
		return subject(this.rider);
	}

}
