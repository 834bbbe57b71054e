package app.closedset.rider;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static app.closedset.rider.RiderFixture.BARE_HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Riders on the database, as the application's own role.
 */
@ClosedSetTest
class RiderDatabaseTests {

	@Autowired
	private TestProductions productions;

	@Autowired
	private Riders riders;

	@Autowired
	private EncryptedWords encryption;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void rider_savedAndRead_isTheSame() {
		TestProduction production = this.productions.aProduction();
		Viewer performer = production.as(Role.PERFORMER);
		adult(production, performer);
		RiderId id = stored(production, performer, LocalDate.now(), contactOnly(), RiderFixture.SEEN_BACK);
		within(production, () -> {
			Rider rider = this.riders.findById(id).orElseThrow();
			assertThat(rider.newest().items()).extracting(RiderItem::terms)
				.containsExactly(contactOnly(), RiderFixture.SEEN_BACK);
			assertThat(rider.newest().basis().lines()).extracting(QuotedLine::words).containsExactly("He kisses her.");
			return true;
		});
	}

	@Test
	void minor_nudity_isRefusedByTheDatabase_whateverTheAggregateBelieves() {
		TestProduction production = this.productions.aProduction();
		Viewer performer = production.as(Role.PERFORMER);
		assertThatThrownBy(() -> stored(production, performer, LocalDate.now(), RiderFixture.SEEN_BACK))
			.hasStackTraceContaining("not known to be 18");
	}

	@Test
	void minor_itemInsertedWithSql_isRefused() {
		TestProduction production = this.productions.aProduction();
		Viewer performer = production.as(Role.PERFORMER);
		RiderId id = stored(production, performer, null, contactOnly());
		for (String row : List.of("'NUDITY', 'SEEN', 'UPPER_BACK', true", "'NUDITY', 'SEEN', 'UPPER_BACK', false",
				"'COSTUME_STATE', 'UNDERWEAR', null, false", "'SIMULATED_ACT', 'ORAL', null, true")) {
			assertThatThrownBy(() -> within(production, () -> this.jdbc.sql("""
					insert into rider_item (id, version_id, position, kind, what, area, adults_only, side, words,
					  answer, settled)
					select gen_random_uuid(), v.id, 9, %s, 'BOTH', v.words, 'NOT_ANSWERED', false
					from rider_version v where v.rider_id = ?""".formatted(row)).param(id.value()).update())).as(row)
				.hasStackTraceContaining("ERROR: ")
				.satisfies((refused) -> assertThat(refused.toString()).containsPattern("rider_item|18 or older"));
		}
	}

	@Test
	void twoEditors_theSecondLearnsOfTheFirst() {
		TestProduction production = this.productions.aProduction();
		RiderId id = stored(production, production.as(Role.PERFORMER), null, contactOnly());
		long form = within(production, () -> this.riders.findById(id).orElseThrow().version());
		within(production, () -> {
			Rider rider = this.riders.findById(id).orElseThrow();
			rider.describe(new Particulars(List.of("No touch below the waist"), List.of(), "", ""));
			return this.riders.save(rider);
		});
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> within(production, () -> {
			this.riders.findById(id).orElseThrow().expect(form);
			return true;
		}));
	}

	@Test
	void twoWritersAtOnce_theSecondFails() {
		TestProduction production = this.productions.aProduction();
		RiderId id = stored(production, production.as(Role.PERFORMER), null, contactOnly());
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> within(production, () -> {
				Rider mine = this.riders.findById(id).orElseThrow();
				Thread other = new Thread(() -> within(production, () -> {
					Rider theirs = this.riders.findById(id).orElseThrow();
					theirs.add(Terms.condition(ItemKind.Condition.BREAKS), "", null);
					return this.riders.save(theirs);
				}));
				other.start();
				join(other);
				mine.told(RiderFixture.NOW);
				return this.riders.save(mine);
			}));
	}

	@Test
	void started_leavesAnAuditEntry() {
		TestProduction production = this.productions.aProduction();
		RiderId id = stored(production, production.as(Role.PERFORMER), null, contactOnly());
		List<String> actions = within(production,
				() -> this.jdbc.sql("select action from audit_entry where subject_id = ? order by sequence")
					.param(id.value())
					.query(String.class)
					.list());
		assertThat(actions).containsExactly("rider.started");
	}

	@Test
	void otherProduction_ridersDoNotExist() {
		TestProduction production = this.productions.aProduction();
		RiderId id = stored(production, production.as(Role.PERFORMER), null, contactOnly());
		TestProduction other = this.productions.aProduction();
		assertThat(within(other, () -> this.riders.findById(id))).isEmpty();
	}

	private RiderId stored(TestProduction production, Viewer performer, @Nullable LocalDate adultAt, Terms... asks) {
		return within(production, () -> {
			Rider rider = Rider.started(SceneId.next(), performer.member(), true,
					ScriptBasis.of(scene("The lamp swings.", "He kisses her."), "White", List.of(2)), this.encryption);
			for (Terms terms : asks) {
				assertThat(rider.add(terms, "", adultAt).done()).as(terms.toString().toLowerCase(Locale.ROOT)).isTrue();
			}
			return this.riders.save(rider).id();
		});
	}

	private static Terms contactOnly() {
		return new Terms(BARE_HAND_ON_BACK.kind(), BARE_HAND_ON_BACK.what(), BARE_HAND_ON_BACK.area(),
				BARE_HAND_ON_BACK.side(), BARE_HAND_ON_BACK.cover(), null, null);
	}

	private void adult(TestProduction production, Viewer performer) {
		within(production,
				() -> this.jdbc.sql("update member set birth = date '1990-01-01' where id = ?")
					.param(performer.member().value())
					.update());
	}

	private <T> T within(TestProduction production, Supplier<T> work) {
		return production.within(() -> this.transactions.execute((status) -> work.get()));
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
