package app.closedset.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.closedset.ClosedSetTest;
import app.closedset.TestDatabase;
import app.closedset.core.AccountId;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;
import app.closedset.platform.ProductionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClosedSetTest
class AuditTests {

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final ProductionId production = ProductionId.next();

	private final AccountId account = AccountId.next();

	private final Subject subject = new Subject("thing", UUID.randomUUID());

	@Autowired
	AuditTests(ApplicationEventPublisher events, TransactionTemplate transaction, Audit audit) {
		this.events = events;
		this.transaction = transaction;
		this.audit = audit;
	}

	@Test
	void event_insideTransaction_isRecordedWithWhoAndWhat() {
		record("thing.made");
		record("thing.changed");
		assertThat(inProduction(() -> this.audit.about(this.subject))).satisfiesExactly((first) -> {
			assertThat(first.action()).isEqualTo("thing.made");
			assertThat(first.sequence()).isEqualTo(1);
			assertThat(first.account()).isEqualTo(this.account);
		}, (second) -> assertThat(second.sequence()).isEqualTo(2));
	}

	@Test
	void event_outsideTransaction_fails() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(new Happened("thing.made", this.subject)));
	}

	@Test
	void event_ofTransactionThatRollsBack_leavesNoEntry() {
		inProduction(() -> this.transaction.execute((status) -> {
			this.events.publishEvent(new Happened("thing.made", this.subject));
			status.setRollbackOnly();
			return status;
		}));
		assertThat(inProduction(() -> this.audit.about(this.subject))).isEmpty();
	}

	@Test
	void event_ofAnOpenTransaction_keepsNobodyElseWaiting() {
		inProduction(() -> this.transaction.execute((status) -> {
			this.events.publishEvent(new Happened("thing.made", this.subject));
			assertThat(CompletableFuture.runAsync(() -> record("thing.changed")))
				.succeedsWithin(Duration.ofSeconds(30));
			return status;
		}));
		assertThat(inProduction(() -> this.audit.about(this.subject))).extracting(Audit.Entry::action)
			.containsExactly("thing.changed", "thing.made");
	}

	@Test
	void chain_ofParallelWriters_hasNoGapAndHolds() throws Exception {
		try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
			writers
				.invokeAll(IntStream.range(0, 60)
					.<Callable<Object>>mapToObj((index) -> Executors.callable(() -> record("thing.changed")))
					.toList())
				.forEach((done) -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
		}
		assertThat(inProduction(() -> this.audit.about(this.subject))).extracting(Audit.Entry::sequence)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
		assertThat(inProduction(this.audit::firstBrokenLink)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set action = 'other'", "delete from audit_entry",
			"truncate audit_entry", "update installation_audit_entry set action = 'other'",
			"delete from installation_audit_entry", "truncate installation_audit_entry" })
	void entries_cannotBeChangedOrRemoved_evenByTheirOwner(String statement) throws SQLException {
		record("thing.made");
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new Happened("installation.made", this.subject)));
		try (Connection owner = TestDatabase.asMigrator(); Connection application = TestDatabase.asApplication()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(owner, statement))
				.withMessageContaining("append-only");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(application, statement))
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void sequenceAndHash_cannotBeChosenByTheApplication() throws SQLException {
		try (Connection application = TestDatabase.asApplication()) {
			execute(application, "select set_config('closedset.production', '" + this.production + "', false)");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(application, """
					insert into audit_entry (sequence, occurred_at, action, subject_kind, subject_id, particulars)
					values (99, now(), 'forged', 'thing', gen_random_uuid(), '{}')"""))
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void brokenLink_ofChangedEntry_isFoundAndNamed() throws SQLException {
		record("thing.made");
		record("thing.changed");
		record("thing.changed");
		asSuperuserWithoutTriggers("update audit_entry set action = 'thing.forged' where production_id = '"
				+ this.production + "' and sequence = 2");
		assertThat(inProduction(this.audit::firstBrokenLink)).hasValue(new Audit.BrokenLink(2, "content"));
	}

	@Test
	void brokenLink_ofRemovedEntry_isFoundAndNamed() throws SQLException {
		record("thing.made");
		record("thing.changed");
		record("thing.changed");
		asSuperuserWithoutTriggers(
				"delete from audit_entry where production_id = '" + this.production + "' and sequence = 2");
		assertThat(inProduction(this.audit::firstBrokenLink)).hasValue(new Audit.BrokenLink(3, "missing"));
	}

	private void record(String action) {
		inProduction(() -> {
			this.transaction
				.executeWithoutResult((status) -> this.events.publishEvent(new Happened(action, this.subject)));
			return action;
		});
	}

	private <T> T inProduction(Supplier<T> work) {
		return ProductionContext.within(this.production, this.account, work);
	}

	private static void asSuperuserWithoutTriggers(String statement) throws SQLException {
		try (Connection superuser = TestDatabase.asSuperuser()) {
			execute(superuser, "set session_replication_role = replica");
			execute(superuser, statement);
		}
	}

	private static void execute(Connection connection, String statement) throws SQLException {
		try (Statement execution = connection.createStatement()) {
			execution.execute(statement);
		}
	}

	private record Happened(String action, Subject subject) implements Recorded {

		@Override
		public Map<String, String> particulars() {
			return Map.of("items", "3");
		}

	}

}
