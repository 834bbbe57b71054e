package app.closedset.production;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a production begins with.
 *
 * @param title as typed, at most 120 characters
 * @param kind what is being made
 * @param company the production company
 * @param zone an IANA region, in which its clocks are read
 * @param languages of its documents, English or French or both; the first is the default
 * @param agreements the keys of the profiles it takes, at least one
 * @param demo whether it is the demo production
 */
public record NewProduction(String title, ProductionKind kind, String company, ZoneId zone, List<Locale> languages,
		List<String> agreements, boolean demo) {

	public NewProduction {
		languages = List.copyOf(languages);
		agreements = List.copyOf(agreements);
	}

}
