package app.closedset.checkin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.CheckInId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored check-ins.
 */
interface CheckIns extends Repository<CheckIn, CheckInId> {

	CheckIn save(CheckIn checkIn);

	Optional<CheckIn> findById(CheckInId id);

	List<CheckIn> findByPerformerOrderBySentAtDesc(MemberId performer);

	@Query("from CheckIn c where c.reader = ?1 and c.addressedAt is not null order by c.addressedAt desc")
	List<CheckIn> addressedTo(MemberId reader);

	List<CheckIn> findByDayAndSceneIn(ShootingDayId day, Collection<SceneId> scenes);

	List<CheckIn> findBySceneIn(Collection<SceneId> scenes);

}
