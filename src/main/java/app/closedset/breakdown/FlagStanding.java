package app.closedset.breakdown;

import org.jspecify.annotations.Nullable;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * How a flag stands about which somebody would have decided too late.
 *
 * @param scene its scene, or none where the script has it no more
 * @param withdrawn whether the flag is gone
 * @param colleagues whether a colleague decided
 * @param notice key of the words that say what came between
 */
record FlagStanding(@Nullable SceneId scene, boolean withdrawn, boolean colleagues, String notice) {

	static FlagStanding of(Flag flag, Viewer viewer) {
		MemberId by = flag.decidedBy();
		if (by == null) {
			return new FlagStanding(flag.scene(), false, false, "breakdown.flag.moved");
		}
		boolean own = by.equals(viewer.member());
		return new FlagStanding(flag.scene(), false, !own,
				own ? "breakdown.flag.overtaken.own" : "breakdown.flag.overtaken");
	}

	static FlagStanding of(Withdrawal withdrawal, boolean sceneIsThere) {
		return new FlagStanding(sceneIsThere ? withdrawal.scene() : null, true, false,
				"breakdown.flag.withdrawn." + withdrawal.why());
	}

}
