package app.closedset.breakdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

/**
 * Who takes part in the scenes of the production that is set.
 */
interface PeopleLists extends Repository<PeopleList, SceneId> {

	PeopleList save(PeopleList people);

	Optional<PeopleList> findById(SceneId scene);

	List<PeopleList> findAll();

	List<PeopleList> findBySceneIn(Collection<SceneId> scenes);

	@Query("select list from PeopleList list join list.people person where person.performer = :performer")
	List<PeopleList> ofPerformer(MemberId performer);

	/** Lets one person name or confirm people at a time, until the transaction ends. */
	@Query(value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended('scene people ' || current_production(), 0))) held",
			nativeQuery = true)
	long hold();

}
