package app.closedset.breakdown;

import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;

/**
 * The breakdown sheet.
 *
 * @param rows what the filter leaves
 * @param total how many scenes are flagged
 * @param query the filter as a query string, so that the export is the same
 * @param characters of flagged scenes
 */
record SheetPage(String base, List<SheetRow> rows, int total, SheetFilter filter, String query, List<BarChart> charts,
		List<Choice> sorts, List<Choice> categories, List<Choice> needs, List<String> characters) {

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/breakdown", "breakdown.title"),
				Crumb.message(null, "breakdown.sheet.title"));
	}

}
