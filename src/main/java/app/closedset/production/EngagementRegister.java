package app.closedset.production;

import java.util.List;
import java.util.Optional;

import app.closedset.core.EngagementId;
import app.closedset.core.MemberId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Engagements as stored; the newest first.
 */
interface EngagementRegister extends Repository<Engagement, EngagementId> {

	Engagement save(Engagement engagement);

	Optional<Engagement> findById(EngagementId id);

	@Query("select e from Engagement e left join fetch e.scenes order by e.offeredAt desc, e.id.value desc")
	List<Engagement> newestFirst();

	@Query("""
			select e from Engagement e left join fetch e.scenes
			where e.state = :state order by e.offeredAt desc, e.id.value desc""")
	List<Engagement> in(EngagementState state);

	@Query("select e from Engagement e left join fetch e.scenes where e.coordinator = :coordinator")
	List<Engagement> of(MemberId coordinator);

}
