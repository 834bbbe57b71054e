package app.closedset.rider;

import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import org.jspecify.annotations.Nullable;

/**
 * Old and new lines, for the coordinator's judgement.
 *
 * @param id the rider
 * @param production the production
 * @param form the version that forms send back
 * @param crumbs where the page stands
 * @param performer the performer's name
 * @param draftName the draft that the rider rests on
 * @param material what was judged before, or none
 * @param before the quoted lines
 * @param now the scene as it reads now
 */
record ChangePage(RiderId id, ProductionId production, long form, List<Crumb> crumbs, String performer,
		String draftName, @Nullable Boolean material, List<Line> before, List<Line> now) {

	/**
	 * @param same whether the other side has this line too
	 */
	record Line(String words, boolean same) {

	}

}
