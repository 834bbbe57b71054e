package app.closedset.web;

import java.util.List;

import app.closedset.core.ProductionId;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around every page, error pages included; made without asking the
 * database.
 *
 * @param signedIn whether somebody is signed in
 * @param person their name, as far as this page knows it
 * @param production the production of the page, or none
 * @param productionTitle its title, or none
 * @param demo whether it is the demo production
 * @param navigation the parts of the production that this person may open
 * @param here the page to come back to after the language was changed
 * @param back where to go on from an error page
 */
record Frame(boolean signedIn, @Nullable String person, @Nullable ProductionId production,
		@Nullable String productionTitle, boolean demo, List<Entry> navigation, String here, String back) {

	Frame {
		navigation = List.copyOf(navigation);
	}

	/** Where the name of the product leads. */
	String home() {
		return "/";
	}

	/**
	 * One part of a production.
	 *
	 * @param key its name in templates and messages
	 * @param href where it is
	 */
	record Entry(String key, String href) {
	}

}
