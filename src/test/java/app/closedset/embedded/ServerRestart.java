package app.closedset.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Restarts the server of a data folder, at the same port, while its application runs on.
 */
public final class ServerRestart {

	private static final long SECONDS = 120;

	private ServerRestart() {
	}

	public static void of(Path folder) {
		try {
			Path cluster = folder.resolve("postgres");
			ServerCommands.in(folder)
				.run(SECONDS, "pg_ctl", "restart", "-m", "fast", "-w", "-D", cluster.toString(), "-l",
						cluster.resolve("server.log").toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
