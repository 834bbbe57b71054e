package app.closedset.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.data.repository.Repository;

import app.closedset.core.FlagId;
import app.closedset.core.SceneId;

/**
 * The flags of the production that is set.
 */
interface Flags extends Repository<Flag, FlagId> {

	Flag save(Flag flag);

	void delete(Flag flag);

	Optional<Flag> findById(FlagId id);

	List<Flag> findByScene(SceneId scene);

	List<Flag> findAll();

	default Map<SceneId, List<Flag>> byScene() {
		return findAll().stream().collect(Collectors.groupingBy(Flag::scene));
	}

}
