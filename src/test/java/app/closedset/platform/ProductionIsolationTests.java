package app.closedset.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.TestDatabase;
import app.closedset.core.ProductionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Native SQL, as the application's own role, sees the rows of the production that is set
 * and no others.
 */
@ClosedSetTest
class ProductionIsolationTests {

	private static final String COUNT = "select count(*) from reading";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final IsolationCheck check;

	private final ProductionId mine = ProductionId.next();

	private final ProductionId theirs = ProductionId.next();

	@Autowired
	ProductionIsolationTests(JdbcClient jdbc, TransactionTemplate transaction, IsolationCheck check) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.check = check;
	}

	@BeforeEach
	void bothHaveRows() {
		List.of(this.mine, this.theirs).forEach((production) -> in(production, () -> insertReading(null)));
	}

	@Test
	void application_connectsAsItsOwnRole() {
		assertThat(in(this.mine, () -> this.jdbc.sql("select current_user").query(String.class).single()))
			.isEqualTo("closedset_app");
		assertThat(this.check.problems()).isEmpty();
	}

	@Test
	void nativeSql_seesOnlyTheProductionThatIsSet() {
		assertThat(in(this.mine, this::count)).isEqualTo(1);
		assertThat(in(this.mine,
				() -> this.jdbc.sql("select count(*) from reading where production_id = ?")
					.param(this.theirs.value())
					.query(Long.class)
					.single()))
			.isZero();
	}

	@Test
	void nativeSql_cannotWriteIntoAnotherProduction() {
		assertThatThrownBy(() -> in(this.mine, () -> insertReading(this.theirs.value())))
			.isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("row-level security");
		assertThat(in(this.mine,
				() -> this.jdbc.sql("delete from reading where production_id = ?").param(this.theirs.value()).update()))
			.isZero();
		assertThat(in(this.theirs, this::count)).isEqualTo(1);
	}

	@Test
	void nothingIsRead_withoutAProduction() {
		assertThat(in(null, this::count)).isZero();
		assertThatThrownBy(() -> in(null, () -> insertReading(null))).isInstanceOf(DataAccessException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "alter table reading disable row level security",
			"alter table reading owner to closedset_app", "drop policy production_only on reading",
			"set role closedset_migrator", "set session authorization closedset_migrator" })
	void application_cannotLiftTheRules(String statement) throws SQLException {
		try (Connection application = TestDatabase.asApplication();
				Statement execution = application.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execution.execute(statement));
		}
	}

	@Test
	void rowSecurityOff_makesReadingAnError() throws SQLException {
		try (Connection application = TestDatabase.asApplication();
				Statement execution = application.createStatement()) {
			execution.execute("set row_security = off");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execution.executeQuery(COUNT));
		}
	}

	@Test
	void context_isNotSeenByTheNextOnTheSameConnection() throws SQLException {
		try (Connection application = TestDatabase.asApplication();
				Statement execution = application.createStatement()) {
			application.setAutoCommit(false);
			execution.execute("select set_config('closedset.production', '" + this.mine + "', true)");
			application.commit();
			try (var rows = execution.executeQuery(COUNT)) {
				rows.next();
				assertThat(rows.getLong(1)).isZero();
			}
		}
	}

	@Test
	void context_isNotSeenByTheNextOnTheSameThread_afterAnException() {
		assertThatIllegalStateException().isThrownBy(() -> in(this.mine, () -> {
			throw new IllegalStateException("broken on purpose");
		}));
		assertThat(ProductionContext.production()).isEmpty();
		assertThat(in(null, this::count)).isZero();
		assertThat(in(this.theirs, this::count)).isEqualTo(1);
	}

	@Test
	void manyInterleavedTransactions_eachSeeTheirOwn() {
		for (int round = 0; round < 500; round++) {
			ProductionId production = (round % 2 == 0) ? this.mine : this.theirs;
			String seen = in(production,
					() -> this.jdbc.sql("select distinct production_id::text from reading")
						.query(String.class)
						.single());
			assertThat(seen).isEqualTo(production.toString());
			if (round % 7 == 0) {
				assertThat(in(null, this::count)).isZero();
			}
		}
	}

	@Test
	void context_isNotSeenByTheNext_afterTheDatabaseCutEveryConnection() throws SQLException {
		try (Connection superuser = TestDatabase.asSuperuser(); Statement execution = superuser.createStatement()) {
			assertThatThrownBy(() -> in(this.mine, () -> {
				count();
				terminate(execution);
				return count();
			})).isInstanceOf(RuntimeException.class);
			terminate(execution);
		}
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		assertThat(onceTheDatabaseAnswers(() -> in(null, this::count))).isZero();
		assertThat(onceTheDatabaseAnswers(() -> in(this.theirs, this::count))).isEqualTo(1);
	}

	@Test
	void production_cannotChangeInsideATransaction() {
		assertThatIllegalStateException()
			.isThrownBy(() -> in(this.mine, () -> ProductionContext.within(this.theirs, null, this::count)));
	}

	/**
	 * The pool hands out connections that it used a moment ago without asking them; each
	 * that was cut fails once.
	 */
	private static long onceTheDatabaseAnswers(Supplier<Long> question) {
		for (int attempt = 0; attempt < 50; attempt++) {
			try {
				return question.get();
			}
			catch (TransactionException | DataAccessException ex) {
				assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
			}
		}
		throw new AssertionError("The application did not recover");
	}

	private long count() {
		return this.jdbc.sql(COUNT).query(Long.class).single();
	}

	private int insertReading(@Nullable UUID production) {
		String columns = (production != null) ? "production_id, " : "";
		String value = (production != null) ? "'" + production + "', " : "";
		return this.jdbc
			.sql("insert into reading (" + columns + "read_at, reader_id, subject_kind, subject_id, member_id) values ("
					+ value + "now(), gen_random_uuid(), 'thing', gen_random_uuid(), gen_random_uuid())")
			.update();
	}

	private <T> T in(@Nullable ProductionId production, Supplier<T> work) {
		return ProductionContext.within(production, null,
				() -> Objects.requireNonNull(this.transaction.execute((status) -> work.get())));
	}

	private static void terminate(Statement execution) {
		try {
			execution.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'closedset_app'");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
