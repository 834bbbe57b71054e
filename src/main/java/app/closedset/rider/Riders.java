package app.closedset.rider;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The riders of the production that is set.
 */
interface Riders extends Repository<Rider, RiderId> {

	Rider save(Rider rider);

	Optional<Rider> findById(RiderId rider);

	Optional<Rider> findBySceneAndPerformer(SceneId scene, MemberId performer);

	@Query("select r from Rider r where exists (select v from r.versions v where v.state in "
			+ "(app.closedset.rider.RiderState.DRAFT, app.closedset.rider.RiderState.OFFERED, "
			+ "app.closedset.rider.RiderState.IN_DISCUSSION, app.closedset.rider.RiderState.IN_FORCE))")
	List<Rider> findLive();

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v order by r.id.value, v.number")
	List<RiderRow> rows();

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v where r.scene in :scenes order by r.id.value, v.number")
	List<RiderRow> rowsOf(Collection<SceneId> scenes);

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v where r.performer = :performer order by r.id.value, v.number")
	List<RiderRow> rowsOf(MemberId performer);

	/** Notes when an invitation was delivered, without touching the rider's version. */
	@Modifying
	@Query("update RiderVersion v set v.deliveredAt = :at where v.id = :version and v.deliveredAt is null")
	int noteDelivered(UUID version, Instant at);

}
