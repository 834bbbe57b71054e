package app.closedset.setplan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a plan as typed. A draft may leave any of them open.
 *
 * @param version the revision of the plan that the form was made from
 */
record PlanForm(@Nullable @Size(max = 200) String stopWord, @Nullable @Size(max = 2000) String hold,
		@Nullable Boolean devicesBagged, @Nullable Boolean stillsAllowed, @Nullable @Size(max = 2000) String hygiene,
		@Nullable @Size(max = 2000) String breaks, @Nullable @Size(max = 2000) String crewNotice,
		@Nullable @Size(max = 2000) String aftercare, @Nullable Integer version) {

	static String typed(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
