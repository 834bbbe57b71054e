package app.closedset.rider;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import app.closedset.TestProductions.TestProduction;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import app.closedset.script.Scripts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings riders of test productions to where the performer has them.
 */
public class TestRiders {

	private final Riders riders;

	private final RiderDesk desk;

	private final Scripts scripts;

	private final EncryptedWords encryption;

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	TestRiders(Riders riders, RiderDesk desk, Scripts scripts, EncryptedWords encryption,
			TransactionTemplate transactions, JdbcClient jdbc) {
		this.riders = riders;
		this.desk = desk;
		this.scripts = scripts;
		this.encryption = encryption;
		this.transactions = transactions;
		this.jdbc = jdbc;
	}

	/** An offer to the production's performer, an adult, by its engaged coordinator. */
	public RiderId offered(TestProduction production, SceneId scene) {
		Viewer performer = production.as(Role.PERFORMER);
		Viewer coordinator = production.as(Role.COORDINATOR);
		within(production,
				() -> this.jdbc.sql("update member set birth = date '1990-01-01' where id = ?")
					.param(performer.member().value())
					.update());
		within(production,
				() -> this.jdbc.sql("""
						insert into engagement (id, coordinator_id, whole_production, state, offered_by, offered_at,
						  answered_at, version)
						values (gen_random_uuid(), ?, true, 'ACCEPTED', ?, now(), now(), 0)""")
					.params(coordinator.member().value(), coordinator.member().value())
					.update());
		RiderId rider = within(production, () -> {
			Rider made = Rider.started(scene, performer.member(), true,
					ScriptBasis.of(this.scripts.text(scene).orElseThrow(), "White", List.of(1)), this.encryption);
			made.add(Terms.condition(ItemKind.Condition.CLOSED_SET), "", LocalDate.now());
			made.add(RiderFixture.SEEN_BACK, "", LocalDate.now());
			made.describe(new Particulars(List.of("No touch below the waist"), List.of("Ada, camera"), "",
					"Destroyed after delivery"));
			return this.riders.save(made).id();
		});
		offer(production, rider);
		if (state(production, rider) != RiderState.OFFERED) {
			throw new IllegalStateException("The test's rider was not offered");
		}
		return rider;
	}

	/** The coordinator confirms the wording and the office offers it, if they may. */
	void offer(TestProduction production, RiderId rider) {
		Viewer coordinator = production.as(Role.COORDINATOR);
		Viewer office = production.as(Role.OFFICE);
		long wording = form(production, rider);
		production.within(coordinator, () -> this.desk.confirmWording(rider, wording, coordinator));
		long offer = form(production, rider);
		production.within(office, () -> this.desk.offer(rider, offer, office));
	}

	long form(TestProduction production, RiderId rider) {
		return within(production, () -> this.riders.findById(rider).orElseThrow().version());
	}

	RiderState state(TestProduction production, RiderId rider) {
		return within(production, () -> this.riders.findById(rider).orElseThrow().state());
	}

	private <T> T within(TestProduction production, Supplier<T> work) {
		return production.within(() -> Objects.requireNonNull(this.transactions.execute((status) -> work.get())));
	}

}
