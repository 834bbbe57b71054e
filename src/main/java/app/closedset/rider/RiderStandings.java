package app.closedset.rider;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

/**
 * Whether consent is there. Carries no terms.
 */
public interface RiderStandings {

	/** One standing for each performer who has a rider in the scene. */
	List<RiderStanding> of(SceneId scene);

	/** The same for many scenes, in one statement. */
	Map<SceneId, List<RiderStanding>> of(Collection<SceneId> scenes);

	/** Limits that the set needs to know, agreed and in force: garments and barriers. */
	List<AgreedGarment> garments(SceneId scene);

	/**
	 * A garment or barrier that a rider in force names.
	 *
	 * @param performer who wears it
	 * @param garment the message key of its name
	 */
	record AgreedGarment(MemberId performer, String garment) {
	}

}
