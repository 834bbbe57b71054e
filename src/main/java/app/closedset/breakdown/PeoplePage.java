package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.Choice;
import app.closedset.core.Crumb;

/**
 * Who takes part in one scene.
 *
 * @param people those who can be named: cast of the scene first, then everyone cast
 * @param edits whether this viewer may change the list
 * @param confirmsAs the roles in which this viewer may confirm now
 */
record PeoplePage(String base, String scene, String number, String heading, List<Person> people, List<String> uncast,
		boolean edits, List<String> confirmsAs, Confirmation coordinator, Confirmation firstAd, long version,
		boolean anyone, List<Crumb> crumbs) {

	/**
	 * @param inScene whether one of their characters is in the scene
	 * @param part how they take part, or the empty text
	 */
	record Person(String id, String name, String character, boolean inScene, boolean ageKnown, String part) {
	}

	/**
	 * @param by the empty text until confirmed
	 */
	record Confirmation(String by, @Nullable Instant at) {
	}

	public List<Choice> parts() {
		return List.of(Choice.message("", "breakdown.part.none"),
				Choice.message(Participation.PERFORMS.name(), "breakdown.part.PERFORMS"),
				Choice.message(Participation.EXPOSED.name(), "breakdown.part.EXPOSED"),
				Choice.message(Participation.IN_FRAME.name(), "breakdown.part.IN_FRAME"));
	}

}
