package app.closedset.breakdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import app.closedset.core.SceneId;

/**
 * The directors' asks in the production that is set.
 */
interface Intents extends Repository<Intent, SceneId> {

	Intent save(Intent intent);

	Optional<Intent> findById(SceneId scene);

	List<Intent> findBySceneIn(Collection<SceneId> scenes);

	/** Lets one person write in the intents at a time, until the transaction ends. */
	@Query(value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended('intent ' || current_production(), 0))) held",
			nativeQuery = true)
	long hold();

}
