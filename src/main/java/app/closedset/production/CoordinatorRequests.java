package app.closedset.production;

import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Requests for a coordinator as stored; the oldest first.
 */
interface CoordinatorRequests extends Repository<CoordinatorRequest, RequestId> {

	CoordinatorRequest save(CoordinatorRequest request);

	@Query("select r from CoordinatorRequest r order by r.askedAt, r.id.value")
	List<CoordinatorRequest> oldestFirst();

	@Query("select r from CoordinatorRequest r where r.performer = :performer order by r.askedAt, r.id.value")
	List<CoordinatorRequest> of(MemberId performer);

	@Query("select count(r) > 0 from CoordinatorRequest r where r.performer = :performer and r.scene = :scene")
	boolean exists(MemberId performer, SceneId scene);

}
