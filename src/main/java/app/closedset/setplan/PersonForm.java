package app.closedset.setplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Someone to admit: a member, or a name.
 */
record PersonForm(@Nullable String member, @Nullable @Size(max = 120) String name,
		@NotBlank(message = "{setplan.person.function.missing}") @Size(max = 120) @Nullable String function,
		@Nullable @Size(max = 300) String reason, @Nullable Boolean onCall, @Nullable Boolean essential,
		@Nullable Long version) {
}
