package app.closedset.production;

import java.util.List;
import java.util.Set;

import app.closedset.ClosedSetTest;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.EngagementId;
import app.closedset.core.Forbidden;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Cast.CastingKind;
import app.closedset.production.Coordination.Asked;
import app.closedset.script.TestScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClosedSetTest
class CoordinationDeskTests {

	private SceneId scene = SceneId.next();

	private final SceneId other = SceneId.next();

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private CoordinationDesk desk;

	@Autowired
	private CastDesk cast;

	private TestProduction production;

	private Viewer office;

	private Viewer coordinator;

	private Viewer performer;

	CoordinationDeskTests() {
	}

	@BeforeEach
	void aProduction() {
		this.production = this.productions.aProduction();
		this.office = this.production.as(Role.OFFICE);
		this.coordinator = this.production.as(Role.COORDINATOR);
		this.performer = this.production.as(Role.PERFORMER);
	}

	@Test
	void offer_notAnswered_coversNothing() {
		offer(Set.of(this.scene));
		assertThat(covered(this.scene)).isFalse();
		assertThat(this.production.within(this.office, this.desk::anyoneEngaged)).isFalse();
	}

	@Test
	void accepted_forScenes_coversThoseOnly() {
		accept(offer(Set.of(this.scene)));
		assertThat(covered(this.scene)).isTrue();
		assertThat(covered(this.other)).isFalse();
	}

	@Test
	void accepted_forTheWholeProduction_coversEveryScene() {
		accept(offer(Set.of()));
		assertThat(covered(this.scene)).isTrue();
		assertThat(covered(this.other)).isTrue();
	}

	@Test
	void ended_coversNothing() {
		EngagementId id = offer(Set.of());
		accept(id);
		assertThat(this.production.within(this.coordinator, () -> this.desk.end(this.coordinator, id))).isTrue();
		assertThat(covered(this.scene)).isFalse();
	}

	@Test
	void coordinatorOf_sceneOfItsOwn_goesBeforeTheWholeProduction() {
		Viewer second = this.production.enrol("Second", Role.COORDINATOR);
		accept(offer(Set.of()));
		EngagementId own = this.production
			.within(this.office, () -> this.desk.offer(this.office, second.member(), Set.of(this.scene)))
			.orElseThrow();
		this.production.within(second, () -> this.desk.answer(second, own, true));
		assertThat(this.production.within(this.office, () -> this.desk.coordinatorsOf(List.of(this.scene, this.other))))
			.containsEntry(this.scene, second.member())
			.containsEntry(this.other, this.coordinator.member());
	}

	@Test
	void answer_byAnother_isForbidden() {
		EngagementId id = offer(Set.of());
		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> this.production.within(this.office, () -> this.desk.answer(this.office, id, true)));
	}

	@Test
	void answer_twice_keepsTheFirst() {
		EngagementId id = offer(Set.of());
		accept(id);
		assertThat(this.production.within(this.coordinator, () -> this.desk.answer(this.coordinator, id, false)))
			.isFalse();
		assertThat(covered(this.scene)).isTrue();
	}

	@Test
	void offer_ofWhatIsOfferedAlready_isNotMade() {
		offer(Set.of());
		assertThat(this.production.within(this.office,
				() -> this.desk.offer(this.office, this.coordinator.member(), Set.of(this.scene))))
			.isEmpty();
	}

	@Test
	void offer_toWhoIsNoCoordinator_isNotFound() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.production.within(this.office,
				() -> this.desk.offer(this.office, this.performer.member(), Set.of())));
	}

	@Test
	void offer_inAnotherProduction_isNotFound() {
		EngagementId id = offer(Set.of());
		TestProduction elsewhere = this.productions.aProduction();
		Viewer stranger = elsewhere.as(Role.OFFICE);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> elsewhere.within(stranger, () -> this.desk.end(stranger, id)));
	}

	@Test
	void ask_byACastPerformer_waitsUntilAnEngagementCoversTheScene() {
		this.scene = this.scripts.aScript(this.production, 1).getFirst();
		castPerformer();
		ask();
		ask();
		assertThat(this.production.within(this.office, this.desk::asked))
			.containsExactly(new Asked(this.performer.member(), this.scene));
		accept(offer(Set.of(this.scene)));
		assertThat(this.production.within(this.office, this.desk::asked)).isEmpty();
	}

	@Test
	void ask_byAPerformerWhoPlaysNobody_findsNothing() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(this::ask);
	}

	private void castPerformer() {
		this.production.within(this.office, () -> {
			this.cast.found(List.of("NELL"));
			return this.cast.link(this.cast.parts().getFirst().character(), this.performer.member(), CastingKind.CAST);
		});
	}

	private void ask() {
		this.production.within(this.performer, () -> {
			this.desk.ask(this.performer, this.scene);
			return true;
		});
	}

	private EngagementId offer(Set<SceneId> scenes) {
		return this.production
			.within(this.office, () -> this.desk.offer(this.office, this.coordinator.member(), scenes))
			.orElseThrow();
	}

	private void accept(EngagementId id) {
		assertThat(this.production.within(this.coordinator, () -> this.desk.answer(this.coordinator, id, true)))
			.isTrue();
	}

	private boolean covered(SceneId scene) {
		boolean engaged = this.production.within(this.office,
				() -> this.desk.isEngagedOn(this.coordinator.member(), scene));
		assertThat(this.production.within(this.office, () -> this.desk.coordinatorOf(scene)).isPresent())
			.isEqualTo(engaged);
		return engaged;
	}

}
