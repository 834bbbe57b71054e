package app.closedset.setplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.PlanId;
import app.closedset.core.SceneId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored plans.
 */
interface Plans extends Repository<ClosedSetPlan, PlanId> {

	ClosedSetPlan save(ClosedSetPlan plan);

	Optional<ClosedSetPlan> findById(PlanId id);

	/**
	 * For a command: who comes second at the same moment waits, and finds what the first
	 * one did.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ClosedSetPlan p where p.id = ?1")
	Optional<ClosedSetPlan> held(PlanId id);

	Optional<ClosedSetPlan> findByScene(SceneId scene);

	@Query("select distinct p from ClosedSetPlan p left join fetch p.people")
	List<ClosedSetPlan> all();

	@Query("select distinct p from ClosedSetPlan p left join fetch p.people where p.scene in ?1")
	List<ClosedSetPlan> ofScenes(Collection<SceneId> scenes);

}
