package app.closedset.web;

import java.util.List;

import app.closedset.core.UpcomingDays;
import app.closedset.core.WaitingItem;

/**
 * What one person sees first of one production.
 *
 * @param waiting what waits for the person, the most urgent first
 * @param days the next shooting days, if the person may see them
 * @param showsDays whether days are shown to this person at all
 * @param nothing what to say where nothing waits
 */
record OverviewPage(List<WaitingItem> waiting, List<UpcomingDays.Day> days, boolean showsDays, Nothing nothing) {

	OverviewPage {
		waiting = List.copyOf(waiting);
		days = List.copyOf(days);
	}

	/**
	 * What to say, and where to go on, when nothing waits.
	 *
	 * @param message the key of the sentence
	 * @param act the key of the link's words
	 * @param href where it leads, or nothing if this person may not go there
	 */
	record Nothing(String message, String act, String href) {
	}

}
