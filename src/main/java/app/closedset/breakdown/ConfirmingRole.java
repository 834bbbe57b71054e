package app.closedset.breakdown;

import app.closedset.core.Role;

/**
 * The two who confirm who takes part in a scene.
 */
enum ConfirmingRole {

	COORDINATOR(Role.COORDINATOR), FIRST_AD(Role.FIRST_AD);

	private final Role role;

	ConfirmingRole(Role role) {
		this.role = role;
	}

	Role role() {
		return this.role;
	}

	ConfirmingRole other() {
		return (this == COORDINATOR) ? FIRST_AD : COORDINATOR;
	}

}
