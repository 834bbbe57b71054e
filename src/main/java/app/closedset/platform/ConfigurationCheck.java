package app.closedset.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Ends the start of a packaged application that was not told what it needs, with one line
 * on the console instead of a failing bean.
 */
public final class ConfigurationCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		List<String> complaints = complaints(event.getEnvironment());
		if (!complaints.isEmpty()) {
			System.err.println("Closed Set cannot start: " + String.join("; ", complaints)
					+ ". The README explains them under \"Configuration\".");
			System.exit(1);
		}
	}

	static List<String> complaints(Environment environment) {
		List<String> complaints = new ArrayList<>();
		if (environment.getProperty("spring.datasource.url", "").isBlank()) {
			complaints.add("no database is configured (CLOSEDSET_DATABASE_URL)");
		}
		else {
			missing(complaints, environment, "spring.datasource.password", "CLOSEDSET_DATABASE_PASSWORD");
			missing(complaints, environment, "spring.flyway.password", "CLOSEDSET_DATABASE_MIGRATOR_PASSWORD");
		}
		add(complaints, InstallationKeys.complaint(environment, InstallationKeys.LINK_KEY));
		add(complaints, InstallationKeys.complaint(environment, InstallationKeys.MASTER_KEY));
		add(complaints, publicAddress(environment.getProperty("closedset.public-address", "")));
		return complaints;
	}

	private static void missing(List<String> complaints, Environment environment, String property, String variable) {
		if (environment.getProperty(property, "").isBlank()) {
			complaints.add(variable + " is missing");
		}
	}

	private static void add(List<String> complaints, @Nullable String complaint) {
		if (complaint != null) {
			complaints.add(complaint);
		}
	}

	private static @Nullable String publicAddress(String address) {
		if (address.isBlank()) {
			return "closedset.public-address is missing (such as https://set.example.org)";
		}
		try {
			URI uri = URI.create(address);
			boolean local = "http".equals(uri.getScheme())
					&& ("localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost()));
			if (uri.getHost() != null && ("https".equals(uri.getScheme()) || local)) {
				return null;
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below.
		}
		return "closedset.public-address has to begin with https:// (http:// only for localhost)";
	}

}
