package app.closedset.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.ClosedSet;
import app.closedset.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A new installation on an empty database, as an administrator starts it; mail goes to
 * the local mail page.
 */
final class Installation implements AutoCloseable {

	private static final Pattern TOKEN = Pattern.compile("with this token: (\\S+)");

	private final ConfigurableApplicationContext context;

	private Installation(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static Installation start() {
		return start(false, ClosedSet.class);
	}

	/** With the second reader, in the place of which this bean is. */
	static Installation with(Class<?> reader) {
		return start(true, ClosedSet.class, reader);
	}

	private static Installation start(boolean secondReader, Class<?>... sources) {
		Map<String, Object> properties = new HashMap<>();
		TestDatabase.emptyDatabase(properties::put);
		properties.put("server.port", "0");
		properties.put("server.address", "127.0.0.1");
		properties.put("server.servlet.session.cookie.secure", "false");
		properties.put("server.servlet.session.cookie.name", "SESSION");
		properties.put("closedset.link-key", "bGluay1rZXktb2YtdGhlLXRlc3RzLTMyLWJ5dGVzISE=");
		properties.put("closedset.master-key", "bWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZSE=");
		properties.put("closedset.public-address", "http://localhost:8080");
		properties.put("closedset.mail.local", "true");
		properties.put("closedset.second-reader", Boolean.toString(secondReader));
		properties.put("db-scheduler.polling-interval", "500ms");
		String[] arguments = properties.entrySet()
			.stream()
			.map((property) -> "--" + property.getKey() + "=" + property.getValue())
			.toArray(String[]::new);
		return new Installation(new SpringApplicationBuilder(sources).run(arguments));
	}

	String address() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * How many sessions there are, here without the test support that keeps tokens in
	 * them.
	 */
	long sessions() {
		return this.context.getBean(JdbcClient.class)
			.sql("select count(*) from spring_session")
			.query(Long.class)
			.single();
	}

	/** The set-up token, as the log prints it. */
	static String setupToken(CapturedOutput log) {
		Matcher token = TOKEN.matcher(log);
		if (!token.find()) {
			throw new AssertionError("The log has no set-up token");
		}
		return token.group(1);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
