package app.closedset.rider;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The riders of the production that is set.
 */
interface Riders extends Repository<Rider, RiderId> {

	Rider save(Rider rider);

	Optional<Rider> findById(RiderId rider);

	/**
	 * The same, to change it: whoever else wants to waits until this transaction ends, so
	 * that what a performer does is never turned away because of what others did at the
	 * same moment. A command begins with this; what the rider rests on comes after it.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Rider r where r.id = :rider")
	Optional<Rider> hold(RiderId rider);

	Optional<Rider> findBySceneAndPerformer(SceneId scene, MemberId performer);

	/** All that have not ended, to change them. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Rider r where exists (select v from r.versions v where v.state in "
			+ "(app.closedset.rider.RiderState.DRAFT, app.closedset.rider.RiderState.OFFERED, "
			+ "app.closedset.rider.RiderState.IN_DISCUSSION, app.closedset.rider.RiderState.IN_FORCE)) "
			+ "order by r.id.value")
	List<Rider> holdLive();

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v order by r.id.value, v.number")
	List<RiderRow> rows();

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v where r.scene in :scenes order by r.id.value, v.number")
	List<RiderRow> rowsOf(Collection<SceneId> scenes);

	@Query("select new app.closedset.rider.RiderRow(r.id, r.scene, r.performer, r.full, v) "
			+ "from Rider r join r.versions v where r.performer = :performer order by r.id.value, v.number")
	List<RiderRow> rowsOf(MemberId performer);

	/** Fetches what versions quote, for those that are read after it. */
	@Query("select distinct v from RiderVersion v left join fetch v.quoted")
	List<RiderVersion> quotations();

}
