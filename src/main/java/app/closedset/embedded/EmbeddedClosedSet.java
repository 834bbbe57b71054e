package app.closedset.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.closedset.ClosedSet;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts everything on one machine: PostgreSQL in the data folder, the application and
 * its demo production, reachable from this machine only. This is what
 * {@code mvn spring-boot:run} runs.
 */
public final class EmbeddedClosedSet {

	static final String DATA_FOLDER = "CLOSEDSET_DATA";

	private EmbeddedClosedSet() {
	}

	public static void main(String[] args) {
		try {
			Path folder = Path.of(Optional.ofNullable(System.getenv(DATA_FOLDER)).orElse("data"));
			LocalPostgres database = LocalPostgres.start(folder, Map.of());
			// After the application has ended, however it is asked to end.
			SpringApplication.getShutdownHandlers().add(database::close);
			fill(database, folder, args);
		}
		catch (LocalPostgres.CannotStart | IOException ex) {
			System.err.println("Closed Set cannot start. " + ex.getMessage());
			System.exit(1);
		}
		catch (RuntimeException ex) {
			// Spring Boot has told the reason.
			System.exit(1);
		}
	}

	private static void fill(LocalPostgres database, Path folder, String[] args) throws IOException {
		FirstStart first = FirstStart.of(folder, database);
		try {
			ConfigurableApplicationContext context = start(database, folder, args);
			first.finished();
			announce(context);
		}
		catch (RuntimeException ex) {
			if (first.isUnfinished()) {
				System.err.println("The demo was not told to its end. The next start begins it anew.");
			}
			throw ex;
		}
	}

	private static ConfigurableApplicationContext start(LocalPostgres database, Path folder, String[] args)
			throws IOException {
		SpringApplication application = new SpringApplication(ClosedSet.class);
		application.setAdditionalProfiles("demo");
		Stream<String> own = properties(database, folder).entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue());
		return application.run(Stream.concat(Stream.of(args), own).toArray(String[]::new));
	}

	/**
	 * What holds in this mode whatever the machine's configuration says: the demo must
	 * never reach another database, nor another machine the demo.
	 */
	private static Map<String, String> properties(LocalPostgres database, Path folder) throws IOException {
		Path keys = folder.resolve("keys");
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put("server.address", "127.0.0.1");
		properties.put("server.servlet.session.cookie.name", "SESSION");
		properties.put("server.servlet.session.cookie.secure", "false");
		properties.put("spring.datasource.url", database.url());
		properties.put("spring.datasource.username", "closedset_app");
		properties.put("spring.datasource.password", database.appPassword());
		properties.put("spring.flyway.user", "closedset_migrator");
		properties.put("spring.flyway.password", database.migratorPassword());
		properties.put("closedset.link-key", PrivateFiles.secret(keys.resolve("link-key")));
		properties.put("closedset.master-key", PrivateFiles.secret(keys.resolve("master-key")));
		properties.put("closedset.public-address", "http://localhost:${server.port:8080}");
		properties.put("closedset.mail.local", "true");
		return properties;
	}

	private static void announce(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		System.out.println();
		System.out.println("Closed Set is ready: " + environment.getRequiredProperty("closedset.public-address"));
		System.out.println("The sign-in page lists the people of the demo production with their passwords.");
	}

}
