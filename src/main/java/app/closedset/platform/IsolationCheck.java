package app.closedset.platform;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database that would not keep productions apart: a role that could
 * look past row-level security, or a table of production data without its policy.
 */
@Component
class IsolationCheck implements SmartInitializingSingleton {

	private static final String PRIVILEGED = """
			select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
			union select current_user from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'public' and c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user limit 1""";

	private static final String UNPROTECTED = """
			select c.relname from pg_class c
			join pg_namespace n on n.oid = c.relnamespace
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'production_id' and not a.attisdropped
			where n.nspname = 'public' and c.relkind in ('r', 'p')
			and not (c.relrowsecurity and c.relforcerowsecurity
				and exists (select from pg_policy p where p.polrelid = c.oid))
			order by c.relname""";

	private final JdbcClient jdbc;

	IsolationCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> problems = problems();
		if (!problems.isEmpty()) {
			throw new IllegalStateException(
					"The database does not keep productions apart. " + String.join(" ", problems));
		}
	}

	List<String> problems() {
		List<String> problems = new ArrayList<>();
		this.jdbc.sql(PRIVILEGED)
			.query(String.class)
			.optional()
			.ifPresent((role) -> problems.add("Role " + role
					+ " is a superuser, bypasses row-level security or owns tables; connect as closedset_app."));
		this.jdbc.sql(UNPROTECTED)
			.query(String.class)
			.list()
			.forEach((table) -> problems.add("Table " + table + " has no forced row-level security with a policy."));
		return problems;
	}

}
