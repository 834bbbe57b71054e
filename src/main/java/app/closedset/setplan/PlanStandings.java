package app.closedset.setplan;

import java.util.Collection;
import java.util.Map;

import app.closedset.core.PlanId;
import app.closedset.core.SceneId;

/**
 * Whether a closed-set plan is approved and known to those it names.
 */
public interface PlanStandings {

	/** Scenes without a plan are absent. */
	Map<SceneId, PlanStanding> of(Collection<SceneId> scenes);

	/**
	 * @param plan the plan
	 * @param version its newest version
	 * @param byCoordinator approved by a coordinator
	 * @param byFirstAd approved by a first assistant director
	 * @param named how many people it names
	 * @param acknowledged how many of them acknowledged this version
	 */
	record PlanStanding(PlanId plan, int version, boolean byCoordinator, boolean byFirstAd, int named,
			int acknowledged) {

		public boolean approved() {
			return this.byCoordinator && this.byFirstAd;
		}

	}

}
