package app.closedset.breakdown;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import app.closedset.core.SceneId;

/**
 * What coordinators decided about the riders of scenes.
 */
interface RiderDecisions extends Repository<RiderDecision, SceneId> {

	RiderDecision save(RiderDecision decision);

	Optional<RiderDecision> findById(SceneId scene);

	List<RiderDecision> findAll();

}
