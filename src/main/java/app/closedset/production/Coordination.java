package app.closedset.production;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

/**
 * Which intimacy coordinators are engaged, for what.
 */
public interface Coordination {

	/** The coordinator whose accepted engagement covers this scene. */
	Optional<MemberId> coordinatorOf(SceneId scene);

	/**
	 * The same for every scene that is covered, of those given; one statement for all.
	 */
	Map<SceneId, MemberId> coordinatorsOf(Collection<SceneId> scenes);

	boolean isEngagedOn(MemberId coordinator, SceneId scene);

	/** Whether any coordinator has accepted an engagement. */
	boolean anyoneEngaged();

	/** Performers who asked for a coordinator on a scene and wait for the answer. */
	List<Asked> asked();

	/**
	 * A performer's request for a coordinator.
	 */
	record Asked(MemberId performer, SceneId scene) {
	}

}
