package app.closedset.setplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.closedset.core.Choice;
import app.closedset.core.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one reader sees it.
 */
record PlanPage(String base, PlanId id, String production, String reader, String number, int planVersion, long version,
		boolean published, boolean byCoordinator, boolean byFirstAd, PlanForm rules, List<Person> people,
		List<Garment> garments, List<PlanRisk> risks, boolean edits, boolean approvesAsCoordinator,
		boolean approvesAsFirstAd, boolean acknowledges, boolean recordsPaper, boolean strikes, List<Choice> members,
		List<Choice> performers) {

	/**
	 * A person as shown.
	 */
	record Person(UUID id, String name, String function, String reason, boolean onCall, boolean essential,
			boolean struck, boolean outside, @Nullable Instant acknowledgedAt) {
	}

	/**
	 * A garment as shown.
	 */
	record Garment(UUID id, String performer, String garment, String heldBy) {
	}

	/**
	 * All plans that a reader may know.
	 */
	record Overview(String base, List<Row> rows, boolean edits) {
	}

	/**
	 * One scene of the list; without a plan its link leads to the draft.
	 */
	record Row(String number, String href, String shape, String message) {
	}

}
