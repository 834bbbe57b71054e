package app.closedset.rider;

import java.util.Arrays;
import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.Side;

/**
 * The page on which one item is described. It has the fields of its kind only.
 *
 * @param id the rider
 * @param production the production
 * @param crumbs where the page stands
 * @param entry what is asked
 * @param adult whether every area may be chosen
 * @param partners the others in the scene
 */
record ItemPage(RiderId id, ProductionId production, List<Crumb> crumbs, RiderLibrary.Entry entry, boolean adult,
		List<Choice> partners) {

	public List<Choice> areas() {
		return RiderLibrary.areas(this.adult)
			.stream()
			.map((area) -> Choice.message(area.name(), "rider.area." + area))
			.toList();
	}

	public List<Choice> sides() {
		return Arrays.stream(Side.values()).map((side) -> Choice.message(side.name(), "rider.side." + side)).toList();
	}

	public List<Choice> covers() {
		return Arrays.stream(Cover.values())
			.map((cover) -> Choice.message(cover.name(), "rider.cover." + cover))
			.toList();
	}

	public List<Choice> framings() {
		return Arrays.stream(Framing.values())
			.map((framing) -> Choice.message(framing.name(), "rider.framing." + framing))
			.toList();
	}

}
