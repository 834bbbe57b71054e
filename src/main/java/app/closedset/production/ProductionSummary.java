package app.closedset.production;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import app.closedset.core.ProductionId;

/**
 * A production.
 *
 * @param id the production
 * @param title as typed
 * @param company the production company
 * @param zone in which its clocks are read
 * @param languages of its documents, the first is the default
 * @param agreements the keys of the profiles it took, at least one
 * @param demo whether it is the demo production
 */
public record ProductionSummary(ProductionId id, String title, String company, ZoneId zone, List<Locale> languages,
		List<String> agreements, boolean demo) {
}
