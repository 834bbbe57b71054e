package app.closedset.rider;

import java.util.Map;
import java.util.Optional;

import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.ScenePanel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The riders of a scene beside its script.
 */
@Component
class RiderPanel implements ScenePanel {

	private static final int AFTER_FLAGS = 50;

	private final RiderListing listing;

	RiderPanel(RiderListing listing) {
		this.listing = listing;
	}

	@Override
	public int order() {
		return AFTER_FLAGS;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Panel> panel(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR, Role.OFFICE, Role.PRODUCER)) {
			return Optional.empty();
		}
		return this.listing.of(scene, viewer)
			.scenes()
			.stream()
			.findFirst()
			.map((found) -> new Panel("rider/panel :: panel",
					Map.of("riders", found, "ridersProduction", viewer.production())));
	}

}
