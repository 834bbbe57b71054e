package app.closedset.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Choice;

/**
 * The breakdown of the script.
 *
 * @param base the path of the production
 * @param rows the scenes that the filter leaves
 * @param total how many scenes the script has
 * @param chart of all scenes of the script
 * @param progress how far its reading is
 * @param readers which readers have read it, for those who decide
 * @param decides whether this viewer decides about flags, and so sees suggestions
 */
record BreakdownPage(String base, List<Row> rows, int total, Chart chart, boolean decides, String state,
		String category, String q, List<Choice> states, List<Choice> categories, int undecided, int flagged,
		ReviewProgress progress, @Nullable ReadersView readers) {

	/**
	 * @param flags confirmed ones, and for those who decide the undecided
	 */
	record Row(String scene, String number, String heading, String length, boolean omitted, List<RowFlag> flags,
			int exposure, int contact, int violence, String need, int undecided, boolean awaitsRiderDecision) {
	}

	record RowFlag(String mark, String state, List<String> categories) {
	}

}
