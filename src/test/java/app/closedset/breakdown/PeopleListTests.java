package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeopleListTests {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private static final MemberId ADA = new MemberId(UUID.randomUUID());

	private static final MemberId BEN = new MemberId(UUID.randomUUID());

	private static final ScenePerson NELL = new ScenePerson(new MemberId(UUID.randomUUID()), Participation.PERFORMS);

	@Test
	void confirm_byTwoPeople_holds() {
		PeopleList list = named();
		assertThat(list.confirm(ConfirmingRole.COORDINATOR, ADA, NOW))
			.isInstanceOf(ConfirmationOutcome.Confirmed.class);
		assertThat(list.confirm(ConfirmingRole.FIRST_AD, BEN, NOW)).isInstanceOf(ConfirmationOutcome.Confirmed.class);
		assertThat(list.confirmedBy(ConfirmingRole.COORDINATOR)).isEqualTo(ADA);
		assertThat(list.confirmedBy(ConfirmingRole.FIRST_AD)).isEqualTo(BEN);
	}

	@Test
	void confirm_bySamePersonInBothRoles_isRefused() {
		PeopleList list = named();
		list.confirm(ConfirmingRole.FIRST_AD, ADA, NOW);
		assertThat(list.confirm(ConfirmingRole.COORDINATOR, ADA, NOW))
			.isInstanceOf(ConfirmationOutcome.SamePerson.class);
		assertThat(list.confirmedBy(ConfirmingRole.COORDINATOR)).isNull();
	}

	@Test
	void confirm_withNobodyNamed_isRefused() {
		assertThat(new PeopleList(new SceneId(UUID.randomUUID())).confirm(ConfirmingRole.COORDINATOR, ADA, NOW))
			.isInstanceOf(ConfirmationOutcome.NobodyNamed.class);
	}

	@Test
	void name_otherPart_takesBothConfirmationsBack() {
		PeopleList list = named();
		list.confirm(ConfirmingRole.COORDINATOR, ADA, NOW);
		list.confirm(ConfirmingRole.FIRST_AD, BEN, NOW);
		list.name(List.of(new ScenePerson(NELL.performer(), Participation.IN_FRAME)));
		assertThat(list.confirmedAt(ConfirmingRole.COORDINATOR)).isNull();
		assertThat(list.confirmedAt(ConfirmingRole.FIRST_AD)).isNull();
	}

	@Test
	void name_samePeople_keepsConfirmations() {
		PeopleList list = named();
		list.confirm(ConfirmingRole.COORDINATOR, ADA, NOW);
		list.name(List.of(NELL));
		assertThat(list.confirmedBy(ConfirmingRole.COORDINATOR)).isEqualTo(ADA);
	}

	@Test
	void name_onePersonTwice_isRefused() {
		PeopleList list = named();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> list.name(List.of(NELL, new ScenePerson(NELL.performer(), Participation.IN_FRAME))));
	}

	private static PeopleList named() {
		return new PeopleList(new SceneId(UUID.randomUUID())).name(List.of(NELL));
	}

}
