package app.closedset.production;

import java.util.Set;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.EngagementId;
import app.closedset.core.MemberId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's coordinator is engaged for the whole production.
 */
@Component
@Profile("demo")
class EngagementDemoChapter implements DemoChapter {

	private final CoordinationDesk desk;

	EngagementDemoChapter(CoordinationDesk desk) {
		this.desk = desk;
	}

	@Override
	public int number() {
		return 35;
	}

	@Override
	public void tell(DemoStage stage) {
		MemberId coordinator = stage.recall("member:coordinator", MemberId.class);
		EngagementId engagement = stage.as("office", (viewer) -> this.desk.offer(viewer, coordinator, Set.of()))
			.orElseThrow();
		stage.as("coordinator", (viewer) -> this.desk.answer(viewer, engagement, true));
	}

}
