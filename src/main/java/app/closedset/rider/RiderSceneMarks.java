package app.closedset.rider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.SceneMarks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows beside each scene how many riders are current and how many need something.
 */
@Component
class RiderSceneMarks implements SceneMarks {

	private final Riders riders;

	RiderSceneMarks(Riders riders) {
		this.riders = riders;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, List<Mark>> marks(Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR, Role.OFFICE, Role.PRODUCER)) {
			return Map.of();
		}
		Map<SceneId, List<Mark>> marks = new HashMap<>();
		RiderRow.overviews(this.riders.rows())
			.stream()
			.filter((rider) -> rider.state() != RiderState.CLOSED)
			.collect(Collectors.groupingBy(RiderOverview::scene))
			.forEach((scene, riders) -> marks.put(scene, of(scene, riders, viewer)));
		return marks;
	}

	private static List<Mark> of(SceneId scene, List<RiderOverview> riders, Viewer viewer) {
		String href = "/productions/" + viewer.production() + "/riders/scenes/" + scene;
		long current = riders.stream().filter(RiderOverview::current).count();
		long waiting = riders.size() - current;
		List<Mark> marks = new ArrayList<>();
		if (current > 0) {
			marks.add(new Mark("ready", "rider.mark.current", List.of(current), href));
		}
		if (waiting > 0) {
			marks.add(new Mark("missing", "rider.mark.action", List.of(waiting), href));
		}
		return marks;
	}

}
