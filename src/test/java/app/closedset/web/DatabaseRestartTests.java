package app.closedset.web;

import java.util.List;
import java.util.Objects;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestDatabase;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The database restarts under the application and its pool.
 */
@ClosedSetTest
class DatabaseRestartTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestProductions productions;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private TestProduction mine;

	private TestProduction theirs;

	@BeforeEach
	void twoProductions() {
		this.mine = this.productions.aProduction();
		this.theirs = this.productions.aProduction();
	}

	@Test
	void requests_afterARestart_seeTheirOwnProductionOnly() {
		assertThat(status(this.mine, this.mine)).isEqualTo(200);
		TestDatabase.restart();
		// The pool hands out connections that it used a moment ago without asking them.
		Awaitility.await().until(() -> status(this.mine, this.mine) == 200);
		assertThat(status(this.theirs, this.mine)).isEqualTo(404);
		assertThat(status(this.mine, this.theirs)).isEqualTo(404);
		Awaitility.await().until(() -> status(this.theirs, this.theirs) == 200);
	}

	@Test
	void context_ofATransactionThatTheRestartCut_isSeenByNobody() {
		assertThatThrownBy(() -> this.mine.within(() -> this.transaction.execute((status) -> {
			assertThat(ids()).hasSize(1);
			TestDatabase.restart();
			return ids();
		}))).isInstanceOf(RuntimeException.class);
		assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		Awaitility.await()
			.ignoreExceptionsInstanceOf(DataAccessException.class)
			.ignoreExceptionsInstanceOf(TransactionException.class)
			.untilAsserted(() -> assertThat(seen()).isEmpty());
		assertThat(this.theirs.within(this::seen)).containsExactly(this.theirs.id().toString());
	}

	private int status(TestProduction production, TestProduction reader) {
		return this.mvc.get()
			.uri(production.path(""))
			.with(SignedIn.as(reader.as(Role.OFFICE)))
			.exchange()
			.getResponse()
			.getStatus();
	}

	/** The productions that a new transaction sees. */
	private List<String> seen() {
		return Objects.requireNonNull(this.transaction.execute((status) -> ids()));
	}

	private List<String> ids() {
		return this.jdbc.sql("select production_id::text from production")
			.query((row, number) -> row.getString(1))
			.list();
	}

}
