package app.closedset.production;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.Role;

/**
 * Who may be given which roles.
 */
final class RoleRules {

	/**
	 * Those on whose behalf a performer could be pressed never read what a performer
	 * confides to a coordinator.
	 */
	private static final Set<Role> APART_FROM_COORDINATOR = EnumSet.of(Role.OFFICE, Role.PRODUCER, Role.DIRECTOR,
			Role.FIRST_AD);

	private RoleRules() {
	}

	/**
	 * @param before the roles held so far, empty for a new person
	 * @param after the roles wished for, empty for someone who leaves
	 * @param by the roles of the person who asks for it
	 * @param producers how many producers there are before
	 */
	static Optional<RoleRefusal> refusal(Set<Role> before, Set<Role> after, Set<Role> by, int producers) {
		if (before.contains(Role.PRODUCER) != after.contains(Role.PRODUCER) && !by.contains(Role.PRODUCER)) {
			return Optional.of(RoleRefusal.PRODUCER_BY_PRODUCER);
		}
		if (before.contains(Role.PRODUCER) && !after.contains(Role.PRODUCER) && producers <= 1) {
			return Optional.of(RoleRefusal.LAST_PRODUCER);
		}
		if (after.contains(Role.COORDINATOR) && after.stream().anyMatch(APART_FROM_COORDINATOR::contains)) {
			return Optional.of(RoleRefusal.COORDINATOR_APART);
		}
		return Optional.empty();
	}

}
