package app.closedset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestDatabaseTests {

	@Test
	void server_started_isPostgreSql18() throws SQLException {
		try (Connection connection = TestDatabase.asApplication()) {
			assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
		}
	}

	@Test
	void applicationRole_connected_isNeitherSuperuserNorBypassesRowSecurity() throws SQLException {
		assertThat(attributes("closedset_app")).isEqualTo("super=f bypass=f");
	}

	@Test
	void migratorAndBackup_connected_bypassRowSecurityButAreNoSuperusers() throws SQLException {
		assertThat(attributes("closedset_migrator")).isEqualTo("super=f bypass=t");
		assertThat(attributes("closedset_backup")).isEqualTo("super=f bypass=t");
	}

	@Test
	void applicationRole_makesATable_isRefused() throws SQLException {
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			assertThatThrownBy(() -> statement.execute("create table sneaked (id int)"))
				.hasMessageContaining("permission denied for schema public");
		}
	}

	@Test
	void backupRole_writes_isRefused() throws SQLException {
		try (Connection connection = TestDatabase.asBackup(); Statement statement = connection.createStatement()) {
			assertThatThrownBy(() -> statement.execute("create temporary table sneaked (id int)"))
				.hasMessageContaining("read-only transaction");
		}
	}

	@Test
	void rolesSql_withoutPasswords_namesTheMissingOne() throws Exception {
		try (Connection connection = TestDatabase.asSuperuser();
				Statement statement = connection.createStatement();
				var roles = TestDatabaseTests.class.getResourceAsStream("/db/roles.sql")) {
			String script = new String(roles.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			assertThatThrownBy(() -> statement.execute(script))
				.hasMessageContaining("Set closedset.migrator_password before running roles.sql");
		}
	}

	private static String attributes(String role) throws SQLException {
		try (Connection connection = TestDatabase.asSuperuser();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(
						"select 'super=' || case when rolsuper then 't' else 'f' end || ' bypass=' || case when rolbypassrls then 't' else 'f' end from pg_roles where rolname = '"
								+ role + "'")) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

}
