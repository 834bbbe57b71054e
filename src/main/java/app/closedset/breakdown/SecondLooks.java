package app.closedset.breakdown;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import app.closedset.core.SceneId;
import app.closedset.core.SecondLookId;

/**
 * The second looks of the production that is set.
 */
interface SecondLooks extends Repository<SecondLook, SecondLookId> {

	SecondLook save(SecondLook look);

	Optional<SecondLook> findById(SecondLookId id);

	List<SecondLook> findBySceneOrderByAskedAt(SceneId scene);

}
