package app.closedset.setplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.PlanId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * Who came and went.
 */
interface AccessVisits extends Repository<AccessVisit, UUID> {

	AccessVisit save(AccessVisit visit);

	Optional<AccessVisit> findByIdAndPlan(UUID id, PlanId plan);

	List<AccessVisit> findByPlanOrderByEnteredAtDesc(PlanId plan, Limit limit);

}
