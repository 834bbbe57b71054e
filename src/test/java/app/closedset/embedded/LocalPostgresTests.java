package app.closedset.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalPostgresTests {

	@TempDir
	private Path folder;

	@Test
	void data_serverStartedAgain_isStillThereAndAStalePidFileDoesNotMatter() throws Exception {
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			execute(server, "create table kept (id int)");
		}
		// The number of a process that is not a server, as after a reboot.
		Files.writeString(this.folder.resolve("postgres").resolve("postmaster.pid"),
				ProcessHandle.current().pid() + "\n");
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			execute(server, "insert into kept values (1)");
			assertThat(server.url()).startsWith("jdbc:postgresql://127.0.0.1:");
		}
	}

	@Test
	void folder_inUse_isRefusedWithAWordOnWhatToDo() {
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			assertThat(server.superuserPassword()).isNotBlank();
			assertThatExceptionOfType(LocalPostgres.CannotStart.class)
				.isThrownBy(() -> LocalPostgres.start(this.folder, Map.of()))
				.withMessageContaining(
						"is in use by another running Closed Set (process " + ProcessHandle.current().pid() + ")")
				.withMessageContaining("CLOSEDSET_DATA");
		}
	}

	@Test
	void firstStart_interrupted_beginsAnewAndThenKeepsItsData() throws Exception {
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			assertThat(FirstStart.of(this.folder, server).isUnfinished()).isTrue();
			execute(server, "create table half_told (id int)");
		}
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			FirstStart again = FirstStart.of(this.folder, server);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(server, "select from half_told"))
				.withMessageContaining("does not exist");
			execute(server, "create table told (id int)");
			again.finished();
		}
		try (LocalPostgres server = LocalPostgres.start(this.folder, Map.of())) {
			assertThat(FirstStart.of(this.folder, server).isUnfinished()).isFalse();
			execute(server, "select from told");
		}
	}

	private static void execute(LocalPostgres server, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(server.url(), server.superuser(),
				server.superuserPassword()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
