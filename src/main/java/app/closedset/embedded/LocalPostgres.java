package app.closedset.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL whose files all lie in one folder. It listens on 127.0.0.1 at a free
 * port. The folder is locked while the server runs; a server that outlived its
 * application is stopped first, so that the next start begins in order. The passwords of
 * the application's roles are new at every start.
 */
public final class LocalPostgres implements AutoCloseable {

	private static final String DATABASE = "closedset";

	private static final String SUPERUSER = "closedset_superuser";

	private static final int PORT_TRIES = 3;

	private static final long SECONDS_FOR_A_COMMAND = 120;

	private final Path folder;

	private final Path cluster;

	private final FileChannel lock;

	private final ServerCommands commands;

	private final String superuserPassword;

	private final String migratorPassword = UUID.randomUUID().toString();

	private final String appPassword = UUID.randomUUID().toString();

	private final String backupPassword = UUID.randomUUID().toString();

	private int port;

	private boolean running;

	private boolean databaseIsNew;

	private LocalPostgres(Path folder, FileChannel lock) throws IOException {
		this.folder = folder;
		this.cluster = folder.resolve("postgres");
		this.lock = lock;
		this.superuserPassword = PrivateFiles.secret(folder.resolve("keys").resolve("superuser-password"));
		this.commands = ServerCommands.in(folder);
	}

	/**
	 * Starts the server of a folder, which is made if there is none.
	 * @param folder where everything is kept
	 * @param settings of the server, besides its own
	 * @throws CannotStart in words for the person at the console
	 */
	public static LocalPostgres start(Path folder, Map<String, String> settings) {
		try {
			PrivateFiles.createFolder(folder);
			Path real = folder.toRealPath();
			FileChannel lock = lock(real);
			try {
				LocalPostgres server = new LocalPostgres(real, lock);
				server.start(settings);
				return server;
			}
			catch (IOException | SQLException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException | SQLException ex) {
			throw new CannotStart("The database in " + folder + " did not start: " + ex.getMessage(), ex);
		}
	}

	/** The address of the database, without user or password. */
	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + DATABASE;
	}

	public String superuser() {
		return SUPERUSER;
	}

	public String superuserPassword() {
		return this.superuserPassword;
	}

	String migratorPassword() {
		return this.migratorPassword;
	}

	String appPassword() {
		return this.appPassword;
	}

	/** Whether this start made the database. */
	boolean isNew() {
		return this.databaseIsNew;
	}

	/**
	 * Throws the database away and makes it again, empty.
	 * @throws CannotStart in words for the person at the console
	 */
	void beginAnew() {
		try {
			onServer("drop database " + DATABASE + " with (force)");
			createDatabase();
			createRoles();
		}
		catch (SQLException | IOException ex) {
			throw new CannotStart("The database in " + this.folder + " cannot begin anew: " + ex.getMessage(), ex);
		}
	}

	/** Stops the server and frees the folder; does nothing when it was stopped before. */
	@Override
	public synchronized void close() {
		if (!this.running) {
			return;
		}
		this.running = false;
		try {
			stopServer();
			this.lock.close();
		}
		catch (IOException ex) {
			throw new CannotStart("The database in " + this.folder + " did not stop: " + ex.getMessage(), ex);
		}
	}

	private static FileChannel lock(Path folder) throws IOException {
		Path file = folder.resolve("closed-set.lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		FileLock lock;
		try {
			// Far behind the text, so that others may read it where locks are mandatory.
			lock = channel.tryLock(1024, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			lock = null;
		}
		if (lock == null) {
			String owner = Files.readString(file).strip();
			channel.close();
			throw new CannotStart("The data folder " + folder + " is in use by another running Closed Set (process "
					+ owner + "). Stop that one, or choose another folder with CLOSEDSET_DATA.");
		}
		channel.truncate(0);
		channel.write(ByteBuffer
			.wrap((ProcessHandle.current().pid() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
		return channel;
	}

	private void start(Map<String, String> settings) throws IOException, SQLException {
		stopOrphan();
		if (!Files.exists(this.cluster)) {
			createCluster();
		}
		this.commands.own(this.cluster);
		startServer(settings);
		this.running = true;
		try {
			createDatabase();
			createRoles();
		}
		catch (IOException | SQLException ex) {
			this.running = false;
			stopServer();
			throw ex;
		}
	}

	/**
	 * Ends a server that was left running when its application was killed. Only one that
	 * runs from this very folder is ours; the folder's lock proves that no application
	 * uses it.
	 */
	private void stopOrphan() throws IOException {
		Path pidFile = this.cluster.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> process = pid(pidFile).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
		String command = process.flatMap((it) -> it.info().command()).orElse("");
		if (process.isPresent() && command.startsWith(this.folder.toString())) {
			stopServer();
		}
		else if (process.isPresent() && (command.isEmpty() || command.contains("postgres"))) {
			throw new CannotStart("The database in " + this.folder + " is in use by process " + process.get().pid()
					+ ", which Closed Set did not start. Stop it first.");
		}
		else {
			// The server is gone, and its number may belong to any other process by now.
			Files.deleteIfExists(pidFile);
		}
	}

	private static Optional<Long> pid(Path pidFile) throws IOException {
		List<String> lines = Files.readAllLines(pidFile);
		try {
			return lines.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(lines.get(0).strip()));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Beside its final place first, so that an interrupted one is never taken for whole.
	 */
	private void createCluster() throws IOException {
		Path unfinished = this.folder.resolve("postgres.unfinished");
		PrivateFiles.delete(unfinished);
		PrivateFiles.createFolder(unfinished);
		Path password = Files.createTempFile(this.folder, "initial", ".txt");
		try {
			Files.writeString(password, this.superuserPassword);
			this.commands.own(unfinished);
			this.commands.own(password);
			this.commands.run(SECONDS_FOR_A_COMMAND, "initdb", "-D", unfinished.toString(), "-U", SUPERUSER,
					"--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin",
					"--builtin-locale=C.UTF-8", "--locale=C");
		}
		finally {
			Files.deleteIfExists(password);
		}
		Files.move(unfinished, this.cluster, StandardCopyOption.ATOMIC_MOVE);
	}

	private void startServer(Map<String, String> settings) throws IOException {
		IOException failure = new IOException("no free port");
		for (int tries = 0; tries < PORT_TRIES; tries++) {
			this.port = freePort();
			List<String> options = new ArrayList<>(
					List.of("-p " + this.port, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories="));
			settings.forEach((name, value) -> options.add("-c " + name + "=" + value));
			try {
				this.commands.run(SECONDS_FOR_A_COMMAND, "pg_ctl", "start", "-w", "-t", "60", "-D",
						this.cluster.toString(), "-l", this.cluster.resolve("server.log").toString(), "-o",
						String.join(" ", options));
				return;
			}
			catch (IOException ex) {
				failure = ex;
			}
		}
		throw new IOException(failure.getMessage() + " See " + this.cluster.resolve("server.log"), failure);
	}

	private void stopServer() throws IOException {
		this.commands.run(SECONDS_FOR_A_COMMAND, "pg_ctl", "stop", "-m", "fast", "-w", "-t", "60", "-D",
				this.cluster.toString());
	}

	private void createDatabase() throws SQLException {
		try (Connection connection = toServer();
				Statement statement = connection.createStatement();
				ResultSet found = statement
					.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
			this.databaseIsNew = !found.next();
		}
		if (this.databaseIsNew) {
			onServer("create database " + DATABASE);
		}
	}

	private void onServer(String sql) throws SQLException {
		try (Connection connection = toServer(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Connection toServer() throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/postgres", SUPERUSER,
				this.superuserPassword);
	}

	private void createRoles() throws SQLException, IOException {
		try (Connection connection = DriverManager.getConnection(url(), SUPERUSER, this.superuserPassword);
				Statement statement = connection.createStatement();
				InputStream roles = LocalPostgres.class.getResourceAsStream("/db/roles.sql")) {
			if (roles == null) {
				throw new IOException("db/roles.sql is missing");
			}
			password(connection, "migrator", this.migratorPassword);
			password(connection, "app", this.appPassword);
			password(connection, "backup", this.backupPassword);
			statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static void password(Connection connection, String role, String password) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
			statement.setString(1, "closedset." + role + "_password");
			statement.setString(2, password);
			statement.execute();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Why the server does not start, in one line for the person at the console.
	 */
	public static final class CannotStart extends RuntimeException {

		CannotStart(String message) {
			super(message);
		}

		CannotStart(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

}
