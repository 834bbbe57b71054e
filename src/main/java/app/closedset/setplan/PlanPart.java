package app.closedset.setplan;

import java.util.Locale;

/**
 * The parts of a plan that are told row by row, in the order in which people read them.
 */
enum PlanPart {

	PEOPLE, MONITORS, GARMENTS, BEATS, REHEARSALS, RISKS;

	/** As in addresses and message keys. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
