package app.closedset.setplan;

import java.util.Arrays;
import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;

/**
 * What a form of a plan offers to choose from.
 *
 * @param base the plan's page
 * @param number of the scene
 * @param published whether a change makes a new version
 * @param members who may be named
 * @param performers of the plan
 * @param people of the plan
 * @param watchers that a screen may have, nobody included
 * @param crumbs the way back
 */
record PlanEditPage(String base, String number, boolean published, List<Choice> members, List<Choice> performers,
		List<Choice> people, List<Choice> watchers, List<Crumb> crumbs) {

	public List<Choice> kinds() {
		return Arrays.stream(GarmentKind.values()).map((kind) -> Choice.message(kind.name(), kind.message())).toList();
	}

	/** The words of a choice, for what is stored now. */
	public String named(List<Choice> choices, Object value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(String.valueOf(value)) && choice.text() != null)
			.map((choice) -> String.valueOf(choice.text()))
			.findFirst()
			.orElse("");
	}

}
