package app.closedset.production;

import java.util.Set;

import app.closedset.core.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleRulesTests {

	private static final Set<Role> PRODUCER = Set.of(Role.PRODUCER);

	private static final Set<Role> OFFICE = Set.of(Role.OFFICE);

	@Test
	void lastProducer_leaving_isRefused() {
		assertThat(RoleRules.refusal(PRODUCER, Set.of(), PRODUCER, 1)).contains(RoleRefusal.LAST_PRODUCER);
		assertThat(RoleRules.refusal(PRODUCER, OFFICE, PRODUCER, 1)).contains(RoleRefusal.LAST_PRODUCER);
	}

	@Test
	void producer_leavingAnother_isAllowed() {
		assertThat(RoleRules.refusal(PRODUCER, Set.of(), PRODUCER, 2)).isEmpty();
	}

	@Test
	void office_makingOrUnmakingAProducer_isRefused() {
		assertThat(RoleRules.refusal(Set.of(), PRODUCER, OFFICE, 1)).contains(RoleRefusal.PRODUCER_BY_PRODUCER);
		assertThat(RoleRules.refusal(PRODUCER, OFFICE, OFFICE, 2)).contains(RoleRefusal.PRODUCER_BY_PRODUCER);
	}

	@Test
	void office_changingOtherRolesOfAProducer_isAllowed() {
		assertThat(RoleRules.refusal(PRODUCER, Set.of(Role.PRODUCER, Role.OFFICE), OFFICE, 1)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "OFFICE", "PRODUCER", "DIRECTOR", "FIRST_AD" })
	void coordinator_whoAlsoRunsTheShoot_isRefused(Role other) {
		assertThat(RoleRules.refusal(Set.of(), Set.of(Role.COORDINATOR, other), PRODUCER, 1))
			.contains(RoleRefusal.COORDINATOR_APART);
	}

	@Test
	void coordinator_alone_isAllowed() {
		assertThat(RoleRules.refusal(Set.of(), Set.of(Role.COORDINATOR), OFFICE, 1)).isEmpty();
	}

}
