package app.closedset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.closedset.rider.TestRiders;
import app.closedset.script.TestScripts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

import java.util.HashMap;
import java.util.Map;

/**
 * A test of the whole application on the shared PostgreSQL. All such tests share one
 * context; each makes productions of its own, so that none sees another's rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "closedset.mail.local=true", "closedset.second-reader=false",
				"db-scheduler.polling-interval=500ms",
				"closedset.link-key=bGluay1rZXktb2YtdGhlLXRlc3RzLTMyLWJ5dGVzISE=",
				"closedset.master-key=bWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZSE=",
				"closedset.public-address=http://localhost:8080", "server.servlet.session.cookie.secure=false",
				"server.servlet.session.cookie.name=SESSION" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ClosedSetTest.OnTestDatabase.class)
@Import({ Statements.Configuration.class, TestClock.Configuration.class, TestProductions.class, TestScripts.class,
		TestRiders.class })
@TestExecutionListeners(listeners = TestClock.Reset.class,
		mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ClosedSetTest {

	/**
	 * Connects as the application does in production.
	 */
	class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			Map<String, Object> properties = new HashMap<>();
			TestDatabase.properties(properties::put);
			context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
		}

	}

}
