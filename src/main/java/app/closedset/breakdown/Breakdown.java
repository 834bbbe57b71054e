package app.closedset.breakdown;

import java.util.List;

import app.closedset.core.SceneId;

/**
 * What people confirmed about the scenes of the production that is set.
 */
public interface Breakdown {

	/** Empty intimacy if nothing is confirmed. */
	SceneIntimacy of(SceneId scene);

	/** Every scene with a confirmed flag, or one that still waits for a decision. */
	List<SceneIntimacy> all();

}
