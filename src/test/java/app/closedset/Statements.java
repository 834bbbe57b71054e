package app.closedset;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The SQL statements that one piece of work executes, whoever sends them: Hibernate and
 * {@code JdbcClient} alike. Only the thread that asks is listened to, so that jobs in the
 * background do not count. Left out are the statement that binds a transaction to its
 * production, of which each transaction has one, and those of the web session.
 */
public final class Statements {

	private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

	private Statements() {
	}

	/** Does the work and gives what it executed, in order. */
	public static List<String> of(Runnable work) {
		List<String> heard = new ArrayList<>();
		HEARD.set(heard);
		try {
			work.run();
		}
		finally {
			HEARD.remove();
		}
		return List.copyOf(heard);
	}

	private static void heard(String sql) {
		List<String> heard = HEARD.get();
		String lower = sql.toLowerCase(Locale.ROOT);
		if (heard != null && !lower.contains("set_config(") && !lower.contains("spring_session")) {
			heard.add(sql);
		}
	}

	private static <T> T listening(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static Connection listening(Connection connection) {
		return listening(Connection.class, (proxy, method, arguments) -> {
			Object result = invoke(connection, method, arguments);
			if (result instanceof PreparedStatement statement && arguments != null) {
				return listening(PreparedStatement.class, statement, (String) arguments[0]);
			}
			return (result instanceof Statement statement) ? listening(Statement.class, statement, null) : result;
		});
	}

	private static <T extends Statement> T listening(Class<T> type, T statement, @Nullable String prepared) {
		return listening(type, (proxy, method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				heard((arguments != null) ? (String) arguments[0] : String.valueOf(prepared));
			}
			return invoke(statement, method, arguments);
		});
	}

	/**
	 * Listens at the application's pool.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		static BeanPostProcessor listeningDataSource() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource pool) ? new ListeningDataSource(pool) : bean;
				}

			};
		}

	}

	/**
	 * To whoever looks for the pool itself, it is the pool.
	 */
	private static final class ListeningDataSource extends DelegatingDataSource {

		private final DataSource pool;

		private ListeningDataSource(DataSource pool) {
			super(pool);
			this.pool = pool;
		}

		@Override
		public Connection getConnection() throws SQLException {
			return listening(this.pool.getConnection());
		}

		@Override
		public <T> T unwrap(Class<T> type) throws SQLException {
			return type.isInstance(this.pool) ? type.cast(this.pool) : this.pool.unwrap(type);
		}

		@Override
		public boolean isWrapperFor(Class<?> type) throws SQLException {
			return type.isInstance(this.pool) || this.pool.isWrapperFor(type);
		}

	}

}
