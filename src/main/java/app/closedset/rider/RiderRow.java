package app.closedset.rider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;

/**
 * A version with the rider it belongs to, for lists. Items are not loaded.
 */
record RiderRow(RiderId rider, SceneId scene, MemberId performer, boolean full, RiderVersion version) {

	/** The rows of each rider, oldest version first, as one overview. */
	static List<RiderOverview> overviews(List<RiderRow> rows) {
		Map<RiderId, List<RiderRow>> byRider = new LinkedHashMap<>();
		rows.forEach((row) -> byRider.computeIfAbsent(row.rider(), (rider) -> new ArrayList<>()).add(row));
		return byRider.values().stream().map(RiderOverview::of).toList();
	}

}
