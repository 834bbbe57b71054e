package app.closedset.web;

import java.util.List;

/**
 * The productions of a person.
 *
 * @param productions each with what waits there
 * @param newProduction where one is made, or nothing while that page does not exist
 */
record HomePage(List<Line> productions, String newProduction) {

	HomePage {
		productions = List.copyOf(productions);
	}

	/**
	 * One production.
	 *
	 * @param href its overview
	 * @param title as typed
	 * @param company the production company
	 * @param demo whether it is the demo production
	 * @param waits how many things wait for the person there
	 */
	record Line(String href, String title, String company, boolean demo, int waits) {
	}

}
