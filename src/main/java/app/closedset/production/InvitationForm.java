package app.closedset.production;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.closedset.core.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to take into a production.
 */
record InvitationForm(
		@NotBlank(message = "{production.email.missing}") @Email(message = "{production.email.wrong}",
				regexp = "[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\"]+") @Size(max = 254,
						message = "{production.email.wrong}") @Nullable String email,
		@OneLine(message = "{production.name.missing}") @Nullable String name,
		@NotNull(message = "{production.language.missing}") @Pattern(regexp = "en|fr",
				message = "{production.language.missing}") @Nullable String language,
		@NotEmpty(message = "{production.roles.missing}") @Nullable List<Role> roles) {

	InvitationForm {
		email = (email != null) ? email.strip() : null;
	}

	static InvitationForm empty(Locale reader) {
		return new InvitationForm(null, null, "fr".equals(reader.getLanguage()) ? "fr" : "en", List.of());
	}

	Set<Role> roleSet() {
		return (this.roles != null) ? Set.copyOf(this.roles) : Set.of();
	}

	Locale locale() {
		return "fr".equals(this.language) ? Locale.FRENCH : Locale.ENGLISH;
	}

}
