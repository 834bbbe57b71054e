package app.closedset.setplan;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Someone who came in without being on the list.
 *
 * @param id made when the empty form was shown, so that sending it twice notes one person
 */
record ExceptionForm(@Nullable UUID id, @NotBlank @Size(max = 120) @Nullable String name,
		@NotBlank @Size(max = 120) @Nullable String function, @NotBlank @Size(max = 300) @Nullable String reason) {

	static ExceptionForm blank() {
		return new ExceptionForm(UUID.randomUUID(), "", "", "");
	}

}
