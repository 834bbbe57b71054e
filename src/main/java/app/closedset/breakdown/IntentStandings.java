package app.closedset.breakdown;

import java.util.Collection;
import java.util.Map;

import app.closedset.core.SceneId;

/**
 * How far director and coordinator are with what scenes ask; never what they say of it.
 */
public interface IntentStandings {

	/** Scenes of which no director has said anything are absent. */
	Map<SceneId, IntentStanding> of(Collection<SceneId> scenes);

	/**
	 * How far they are.
	 */
	enum IntentStanding {

		/** The director has said what the scene asks, or has changed it since. */
		STATED,
		/** The two have discussed it as it stands. */
		DISCUSSED

	}

}
