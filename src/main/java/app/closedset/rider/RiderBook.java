package app.closedset.rider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.SceneId;
import app.closedset.rider.terms.Cover;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other modules whether consent is there.
 */
@Service
class RiderBook implements RiderStandings {

	private final Riders riders;

	RiderBook(Riders riders) {
		this.riders = riders;
	}

	@Override
	@Transactional(readOnly = true)
	public List<RiderStanding> of(SceneId scene) {
		return of(List.of(scene)).getOrDefault(scene, List.of());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, List<RiderStanding>> of(Collection<SceneId> scenes) {
		if (scenes.isEmpty()) {
			return Map.of();
		}
		return RiderRow.overviews(this.riders.rowsOf(scenes))
			.stream()
			.map(RiderOverview::standing)
			.collect(Collectors.groupingBy(RiderStanding::scene));
	}

	@Override
	@Transactional(readOnly = true)
	public List<AgreedGarment> garments(SceneId scene) {
		return RiderRow.overviews(this.riders.rowsOf(List.of(scene)))
			.stream()
			.flatMap((rider) -> rider.inForce()
				.stream()
				.flatMap((version) -> version.items().stream())
				.filter(RiderItem::agreed)
				.map((item) -> item.terms().cover())
				.filter((cover) -> cover != null && cover.provided())
				.distinct()
				.map((cover) -> new AgreedGarment(rider.performer(), message(cover))))
			.toList();
	}

	private static String message(Cover cover) {
		return "rider.garment." + cover;
	}

}
