package app.closedset;

import app.closedset.platform.ConfigurationCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the application. It needs a PostgreSQL database; see the README.
 */
@SpringBootApplication
public class ClosedSet {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(ClosedSet.class);
		application.addListeners(new ConfigurationCheck());
		application.run(args);
	}

}
