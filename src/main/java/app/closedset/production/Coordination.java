package app.closedset.production;

import java.util.List;
import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

/**
 * Which intimacy coordinators are engaged, for what.
 */
public interface Coordination {

	/** The coordinator whose accepted engagement covers this scene. */
	Optional<MemberId> coordinatorOf(SceneId scene);

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
