package app.closedset.demo;

import java.util.List;
import java.util.Locale;

import app.closedset.people.DemoSignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How the demo's people sign in: one for each role, all with the same password, which the
 * sign-in page shows. They exist only with the embedded database, on this computer.
 */
@Component
@Profile("demo")
class DemoPeople implements DemoSignIns {

	static final String FOUNDER = "producer";

	static final String PASSWORD = "demo demo demo demo";

	/** The reserved top-level domain that never receives mail. */
	static final String DOMAIN = "@demo.example";

	private static final List<Shown> SHOWN = List.of(new Shown("coordinator", "COORDINATOR"),
			new Shown("office", "OFFICE"), new Shown("nell", "PERFORMER"), new Shown("firstAd", "FIRST_AD"),
			new Shown("producer", "PRODUCER"), new Shown("director", "DIRECTOR"),
			new Shown("scriptSupervisor", "SCRIPT_SUPERVISOR"), new Shown("setTeam", "SET_TEAM"),
			new Shown("costume", "DEPARTMENT"), new Shown("referent", "REFERENT"));

	static String email(String person) {
		return person.toLowerCase(Locale.ROOT) + DOMAIN;
	}

	@Override
	public List<DemoSignIn> all() {
		return SHOWN.stream()
			.map((shown) -> new DemoSignIn("production.role." + shown.role(), email(shown.person()), PASSWORD))
			.toList();
	}

	private record Shown(String person, String role) {
	}

}
