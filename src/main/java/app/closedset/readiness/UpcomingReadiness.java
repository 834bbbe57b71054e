package app.closedset.readiness;

import java.util.List;

import app.closedset.core.Role;
import app.closedset.core.UpcomingDays;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Component;

/**
 * The next shooting days on the overview of those who may see readiness.
 */
@Component
class UpcomingReadiness implements UpcomingDays {

	private final ReadinessDesk desk;

	UpcomingReadiness(ReadinessDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<Day> upcoming(Viewer viewer, int most) {
		if (!viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.FIRST_AD, Role.COORDINATOR)) {
			return List.of();
		}
		String root = "/productions/" + viewer.production();
		return this.desk.upcoming(most)
			.stream()
			.map((each) -> new Day(each.day().date(), each.day().call(), root + "/readiness",
					each.scenes().stream().map((scene) -> strip(scene, root)).toList()))
			.toList();
	}

	private static Strip strip(SceneReadiness scene, String root) {
		return new Strip(scene.scene().number(), scene.scene().heading(), root + "/readiness/scenes/" + scene.id(),
				scene.flagged(), scene.missing(),
				scene.firstMissing().map((finding) -> finding.condition().label()).orElse(null));
	}

}
