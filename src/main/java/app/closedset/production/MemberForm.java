package app.closedset.production;

import java.util.List;
import java.util.Set;

import app.closedset.core.Role;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A member's name and roles.
 */
record MemberForm(@OneLine(message = "{production.name.missing}") @Nullable String name,
		@NotEmpty(message = "{production.roles.missing}") @Nullable List<Role> roles, @Nullable Long version) {

	Set<Role> roleSet() {
		return (this.roles != null) ? Set.copyOf(this.roles) : Set.of();
	}

	long formVersion() {
		return (this.version != null) ? this.version : -1;
	}

}
