package app.closedset.rider;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.SceneId;
import app.closedset.script.SceneHoldings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Riders that hang on scenes, whatever their state: none is lost with its scene.
 */
@Component
class RiderHoldings implements SceneHoldings {

	private final Riders riders;

	RiderHoldings(Riders riders) {
		this.riders = riders;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, Holding> holdings() {
		Map<SceneId, Holding> holdings = new HashMap<>();
		RiderRow.overviews(this.riders.rows())
			.stream()
			.collect(Collectors.groupingBy(RiderOverview::scene))
			.forEach((scene, own) -> holdings.put(scene, of(own)));
		return holdings;
	}

	private static Holding of(List<RiderOverview> riders) {
		Instant latest = riders.stream()
			.flatMap((rider) -> rider.versions().stream())
			.flatMap(RiderVersion::decisions)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new Holding("rider.holding", riders.size(), latest);
	}

}
