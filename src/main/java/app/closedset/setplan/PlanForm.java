package app.closedset.setplan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a plan as typed.
 */
record PlanForm(@Nullable @Size(max = 200) String stopWord, @Nullable @Size(max = 2000) String hold,
		@Nullable @Size(max = 2000) String monitors, @Nullable Boolean devicesBagged, @Nullable Boolean stillsAllowed,
		@Nullable @Size(max = 2000) String hygiene, @Nullable @Size(max = 2000) String breaks,
		@Nullable @Size(max = 2000) String crewNotice, @Nullable @Size(max = 2000) String aftercare,
		@Nullable Long version) {

	static String typed(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
