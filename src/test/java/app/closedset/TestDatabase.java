package app.closedset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import app.closedset.embedded.LocalPostgres;
import app.closedset.embedded.ServerRestart;
import org.jspecify.annotations.Nullable;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that the tests of this JVM share: a container where a Docker engine can
 * really run the image, otherwise the embedded server. Which one is decided within five
 * seconds and said in one line. Its roles are those of production, and the application
 * never connects as a superuser here.
 */
public final class TestDatabase {

	private static final String IMAGE = "postgres:18";

	private static final long SECONDS_TO_DECIDE = 5;

	private static final String DATABASE = "closedset";

	private static @Nullable TestDatabase instance;

	private final String url;

	private final String superuser;

	private final String superuserPassword;

	private final String migratorPassword = password();

	private final String appPassword = password();

	private final String backupPassword = password();

	private final Runnable restart;

	private TestDatabase(String url, String superuser, String superuserPassword, Runnable restart) {
		this.url = url;
		this.restart = restart;
		this.superuser = superuser;
		this.superuserPassword = superuserPassword;
	}

	/** The database of this JVM; started on first use. */
	public static synchronized TestDatabase get() {
		TestDatabase database = instance;
		if (database == null) {
			database = start();
			database.createRoles(database.url);
			instance = database;
		}
		return database;
	}

	/** Hands over the properties that connect the application as in production. */
	public static void properties(BiConsumer<String, String> property) {
		TestDatabase database = get();
		property.accept("spring.datasource.url", database.url);
		property.accept("spring.datasource.username", "closedset_app");
		property.accept("spring.datasource.password", database.appPassword);
		property.accept("spring.flyway.user", "closedset_migrator");
		property.accept("spring.flyway.password", database.migratorPassword);
	}

	/**
	 * Makes one more database, empty, with the same roles, and hands over the properties
	 * that connect the application to it.
	 */
	public static void emptyDatabase(BiConsumer<String, String> property) {
		TestDatabase database = get();
		String name = "empty_" + UUID.randomUUID().toString().replace("-", "");
		try (Connection connection = asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		String url = database.url.replaceFirst("/" + DATABASE + "(?=$|\\?)", "/" + name);
		database.createRoles(url);
		properties(property);
		property.accept("spring.datasource.url", url);
	}

	/**
	 * Restarts all processes of the server under whoever is connected. Nothing that was
	 * committed is lost.
	 */
	public static void restart() {
		get().restart.run();
	}

	/** Connects as the application does. */
	public static Connection asApplication() throws SQLException {
		return get().connect("closedset_app", get().appPassword);
	}

	/** Connects as the owner of the schema. */
	public static Connection asMigrator() throws SQLException {
		return get().connect("closedset_migrator", get().migratorPassword);
	}

	/** Connects as the role that makes backups. */
	public static Connection asBackup() throws SQLException {
		return get().connect("closedset_backup", get().backupPassword);
	}

	/** Connects as a superuser, for what no role of the application may do. */
	public static Connection asSuperuser() throws SQLException {
		return get().connect(get().superuser, get().superuserPassword);
	}

	private Connection connect(String user, String password) throws SQLException {
		return DriverManager.getConnection(this.url, user, password);
	}

	private static TestDatabase start() {
		String refusal = whyNoContainer();
		if (refusal == null) {
			try {
				TestDatabase database = container();
				say("Tests use PostgreSQL in a container (" + IMAGE + ").");
				return database;
			}
			catch (RuntimeException ex) {
				refusal = "Testcontainers could not start it: " + ex.getMessage();
			}
		}
		TestDatabase database = embedded();
		say("Tests use the embedded PostgreSQL, because " + refusal + ".");
		return database;
	}

	private static void say(String line) {
		System.out.println(line.replace('\n', ' '));
	}

	/**
	 * Runs the image once, because an engine that answers may still be unable to pull or
	 * run it.
	 * @return why not, or null if it ran
	 */
	private static @Nullable String whyNoContainer() {
		String name = "closed-set-probe-" + UUID.randomUUID();
		try {
			Process probe = new ProcessBuilder("docker", "run", "--rm", "--name", name, "--network", "none",
					"--entrypoint", "postgres", IMAGE, "--version")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (!probe.waitFor(SECONDS_TO_DECIDE, TimeUnit.SECONDS)) {
				probe.destroyForcibly();
				new ProcessBuilder("docker", "rm", "--force", name).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start();
				return "Docker did not run " + IMAGE + " within " + SECONDS_TO_DECIDE + " seconds";
			}
			return (probe.exitValue() == 0) ? null : "Docker cannot run " + IMAGE + " here";
		}
		catch (IOException ex) {
			return "there is no Docker here";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "the check was interrupted";
		}
	}

	@SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
	private static TestDatabase container() {
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withDatabaseName(DATABASE)
			.withUsername("superuser")
			.withPassword(password())
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
		container.start();
		return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword(),
				() -> killOneProcess(container));
	}

	/**
	 * The container's own process must stay; when another dies, it ends all the rest,
	 * recovers and begins anew.
	 */
	private static void killOneProcess(PostgreSQLContainer container) {
		try (Connection connection = asSuperuser();
				Statement statement = connection.createStatement();
				ResultSet process = statement.executeQuery("select pg_backend_pid()")) {
			process.next();
			container.execInContainer("bash", "-c", "kill -KILL " + process.getInt(1));
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@SuppressWarnings("resource") // stopped by the hook
	private static TestDatabase embedded() {
		try {
			Path folder = Files.createTempDirectory("closed-set-tests");
			// Nothing here has to survive a crash.
			LocalPostgres postgres = LocalPostgres.start(folder, Map.of("max_connections", "200", "fsync", "off",
					"synchronous_commit", "off", "full_page_writes", "off"));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				postgres.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return new TestDatabase(postgres.url(), postgres.superuser(), postgres.superuserPassword(),
					() -> ServerRestart.of(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void createRoles(String address) {
		try (Connection connection = DriverManager.getConnection(address, this.superuser, this.superuserPassword)) {
			setting(connection, "closedset.migrator_password", this.migratorPassword);
			setting(connection, "closedset.app_password", this.appPassword);
			setting(connection, "closedset.backup_password", this.backupPassword);
			try (Statement statement = connection.createStatement();
					InputStream roles = TestDatabase.class.getResourceAsStream("/db/roles.sql")) {
				statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("roles.sql failed", ex);
		}
	}

	private static void setting(Connection connection, String name, String value) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
			statement.setString(1, name);
			statement.setString(2, value);
			statement.execute();
		}
	}

	private static String password() {
		return UUID.randomUUID().toString();
	}

}
