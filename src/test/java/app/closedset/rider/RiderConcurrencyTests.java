package app.closedset.rider;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.TestDatabase;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.Forbidden;
import app.closedset.core.MailHandedOver;
import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.SigningId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.JobTransactions;
import app.closedset.rider.terms.Answer;
import app.closedset.script.TestScripts;
import app.closedset.signature.Evidence;
import app.closedset.signature.Signings;
import app.closedset.signature.TypedName;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People and jobs at the same riders at the same moment.
 */
@ClosedSetTest
class RiderConcurrencyTests {

	private static final int WRITERS = 6;

	private static final int VERBS_OF_EACH = 25;

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private TestRiders made;

	@Autowired
	private Riders riders;

	@Autowired
	private RiderDesk desk;

	@Autowired
	private RiderConsentDesk consent;

	@Autowired
	private Signings signings;

	@Autowired
	private Audit audit;

	@Autowired
	private JobTransactions jobs;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	private TestProduction production;

	private Viewer performer;

	private Viewer coordinator;

	private Viewer office;

	private SceneId scene;

	@BeforeEach
	void aSceneWithItsPeople() {
		this.production = this.productions.aProduction();
		this.performer = this.production.as(Role.PERFORMER);
		this.coordinator = this.production.as(Role.COORDINATOR);
		this.office = this.production.as(Role.OFFICE);
		this.scene = this.scripts.aScript(this.production, 1).get(0);
	}

	@Test
	void delivery_notedWhileThePerformerIsAtTheRider_waitsForThem() {
		RiderId rider = offered();
		undelivered(rider);
		CompletableFuture<Void> job = as(this.performer, () -> {
			this.consent.opened(rider, this.performer);
			CompletableFuture<Void> noted = CompletableFuture.runAsync(() -> delivered(rider));
			Awaitility.await().until(() -> noted.isDone() || isSomeoneWaitingForALock());
			return noted;
		});
		assertThat(job).succeedsWithin(Duration.ofSeconds(20));
		assertThat(actions(rider)).contains("rider.opened", "signing.delivered");
	}

	@Test
	void performer_withdrawsWhileAnotherIsAtTheRider_isNotTurnedAway() {
		RiderId rider = offered();
		CompletableFuture<RiderOutcome> withdrawal = as(this.coordinator, () -> {
			this.desk.told(rider, this.coordinator);
			CompletableFuture<RiderOutcome> withdrawn = CompletableFuture.supplyAsync(
					() -> this.production.within(this.performer, () -> this.consent.withdraw(rider, this.performer)));
			Awaitility.await().until(() -> withdrawn.isDone() || isSomeoneWaitingForALock());
			return withdrawn;
		});
		assertThat(withdrawal).succeedsWithin(Duration.ofSeconds(20));
		assertThat(actions(rider)).contains("rider.told", "rider.withdrawn");
	}

	@Test
	void everyone_atTheSameRiderAtOnce_neitherDeadlocksNorBreaksTheChain() throws Exception {
		RiderId rider = offered();
		Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			for (int writer = 0; writer < WRITERS; writer++) {
				Random random = new Random(writer);
				writers.submit(() -> {
					for (int verb = 0; verb < VERBS_OF_EACH; verb++) {
						attempt(rider, random.nextInt(10), failures);
					}
				});
			}
		}
		assertThat(failures).isEmpty();
		assertThat(this.production.within(this.audit::firstBrokenLink)).isEmpty();
	}

	/** What people may not do in the rider's present state is refused, and no failure. */
	private void attempt(RiderId rider, int verb, Queue<Throwable> failures) {
		try {
			switch (verb) {
				case 0 -> delivered(rider);
				case 1, 2 -> answer(rider);
				case 3 -> sign(rider);
				case 4 -> by(this.performer, () -> this.consent.discuss(rider, this.performer));
				case 5 -> by(this.coordinator, () -> this.desk.told(rider, this.coordinator));
				case 6 -> nextVersion(rider);
				case 7 -> this.made.offer(this.production, rider);
				case 8 -> by(this.office, () -> this.desk.remind(rider, this.office));
				default -> by(this.performer, () -> this.consent.takeBack(rider, this.performer, item(rider)));
			}
		}
		catch (Stale | NotFound | Forbidden expected) {
			// Someone else was first.
		}
		catch (RuntimeException ex) {
			failures.add(ex);
		}
	}

	private void answer(RiderId rider) {
		RiderItemId item = item(rider);
		by(this.performer, () -> this.consent.answer(rider, this.performer, item, Answer.AGREED, ""));
	}

	private void sign(RiderId rider) {
		as(this.performer, () -> {
			SigningId signing = this.riders.findById(rider).orElseThrow().newest().signing();
			if (signing != null) {
				this.signings.acceptDisclosure(signing, this.performer.account(), Locale.ENGLISH);
			}
			return true;
		});
		by(this.performer, () -> {
			RiderConsentDesk.Frozen frozen = this.consent.freeze(rider, this.performer, Locale.ENGLISH);
			return (frozen.content() == null) ? frozen
					: this.consent.sign(rider, this.performer, frozen.content().version(), frozen.content().sha256(),
							Locale.ENGLISH, new TypedName("Nell Brandt"), new Evidence(this.performer.account(),
									Evidence.Method.MAILED_CODE, Instant.now(), "127.0.0.1", "Test", null));
		});
	}

	private void nextVersion(RiderId rider) {
		long form = this.made.form(this.production, rider);
		by(this.coordinator, () -> this.desk.nextVersion(rider, form, this.coordinator));
	}

	private RiderId offered() {
		return this.made.offered(this.production, this.scene);
	}

	/** As if the invitation's mail were still on its way. */
	private void undelivered(RiderId rider) {
		Awaitility.await().until(() -> actions(rider).contains("rider.delivered"));
		as(this.office,
				() -> this.jdbc.sql("update rider_version set delivered_at = null where rider_id = ?")
					.param(rider.value())
					.update());
		as(this.office,
				() -> this.jdbc.sql("update signing set delivered_at = null where document_id = ?")
					.param(rider.value())
					.update());
	}

	private void delivered(RiderId rider) {
		this.jobs.within(this.production.id(), () -> {
			this.events.publishEvent(new MailHandedOver("signature.invitation", this.production.id(),
					RiderRecorded.subject(rider), this.performer.account(), Instant.now(), true));
			return true;
		});
	}

	private RiderItemId item(RiderId rider) {
		return as(this.performer, () -> this.riders.findById(rider).orElseThrow().newest().items().getLast().id());
	}

	private List<String> actions(RiderId rider) {
		return as(this.office, () -> this.audit.about(RiderRecorded.subject(rider))).stream()
			.map(Audit.Entry::action)
			.toList();
	}

	/** One use case, in the transaction that it opens. */
	private void by(Viewer viewer, Supplier<?> useCase) {
		this.production.within(viewer, useCase::get);
	}

	/** Several in one transaction. */
	private <T> T as(Viewer viewer, Supplier<T> work) {
		return this.production.within(viewer,
				() -> Objects.requireNonNull(this.transactions.execute((status) -> work.get())));
	}

	private static boolean isSomeoneWaitingForALock() {
		try (Connection superuser = TestDatabase.asSuperuser();
				Statement statement = superuser.createStatement();
				ResultSet waiting = statement.executeQuery("select from pg_locks where not granted")) {
			return waiting.next();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
