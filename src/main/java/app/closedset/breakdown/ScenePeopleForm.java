package app.closedset.breakdown;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.MemberId;

/**
 * Who takes part in a scene, as it is typed.
 *
 * @param parts how each person takes part, by the member's id; empty for those who do not
 * @param version of the list that the form shows
 */
record ScenePeopleForm(@Nullable Map<String, String> parts, @NotNull @Nullable Long version) {

	/**
	 * @throws IllegalArgumentException if it names what does not exist
	 */
	List<ScenePerson> people() {
		Map<String, String> named = (this.parts != null) ? this.parts : Map.of();
		return named.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.map((entry) -> new ScenePerson(MemberId.of(entry.getKey()), Participation.valueOf(entry.getValue())))
			.toList();
	}

}
