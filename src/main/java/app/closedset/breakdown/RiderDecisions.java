package app.closedset.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.repository.Repository;

import app.closedset.core.SceneId;

/**
 * What coordinators decided about the riders of scenes.
 */
interface RiderDecisions extends Repository<RiderDecision, SceneId> {

	RiderDecision save(RiderDecision decision);

	Optional<RiderDecision> findById(SceneId scene);

	List<RiderDecision> findAll();

	default Map<SceneId, RiderDecision> byScene() {
		return findAll().stream().collect(Collectors.toMap(RiderDecision::scene, Function.identity()));
	}

}
