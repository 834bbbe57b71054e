package app.closedset.rider;

import java.time.Instant;
import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Riders by scene, as far as the viewer may see them.
 *
 * @param production the production
 * @param crumbs where the page stands
 * @param coordinator whether the viewer describes riders
 * @param scenes in script order
 */
record RiderListPage(ProductionId production, List<Crumb> crumbs, boolean coordinator, List<Scene> scenes) {

	/**
	 * @param id the scene
	 * @param number its label
	 * @param heading its heading
	 * @param mine whether the viewer coordinates it
	 * @param call the next call, or none
	 * @param signBy the last moment to sign, or none
	 * @param lines riders that were started
	 * @param confirmed whether the people of the scene are confirmed
	 * @param toStart who needs a rider and has none
	 */
	record Scene(SceneId id, String number, String heading, boolean mine, @Nullable Instant call,
			@Nullable Instant signBy, List<Line> lines, boolean confirmed, List<Person> toStart) {

	}

	/**
	 * @param href the rider's page
	 * @param performer the name
	 * @param full a full rider; false for a touch agreement
	 * @param status the state
	 * @param next who has the next step, or none
	 */
	record Line(String href, String performer, boolean full, RiderStatus status, @Nullable String next) {

	}

	/**
	 * One who needs a rider.
	 */
	record Person(MemberId id, String name) {

	}

}
