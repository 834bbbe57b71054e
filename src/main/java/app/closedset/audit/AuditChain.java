package app.closedset.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.closedset.core.Subject;
import app.closedset.platform.ProductionContext;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Appends to the chain of the production that is set, or of the installation where none
 * is. The database locks a chain from its first new link until the transaction ends.
 */
@Repository
class AuditChain {

	private static final String IN_PRODUCTION = """
			insert into audit_entry (occurred_at, account_id, action, subject_kind, subject_id, particulars)
			values (?, ?, ?, ?, ?, ?::jsonb)""";

	private static final String IN_INSTALLATION = IN_PRODUCTION.replace("audit_entry", "installation_audit_entry");

	private final EntityManager entities;

	private final JdbcClient jdbc;

	AuditChain(EntityManager entities, JdbcClient jdbc) {
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/** Writes everything else that the transaction changed, and then these links. */
	void append(List<Link> links) {
		this.entities.flush();
		String insert = ProductionContext.production().isPresent() ? IN_PRODUCTION : IN_INSTALLATION;
		links.forEach((link) -> this.jdbc.sql(insert)
			.param(link.at())
			.param(link.account())
			.param(link.action())
			.param(link.subject().kind())
			.param(link.subject().id())
			.param(link.particulars())
			.update());
	}

	/**
	 * @param at when it happened
	 * @param account who did it, or none for the application itself
	 * @param action what was done
	 * @param subject to what
	 * @param particulars as JSON
	 */
	record Link(OffsetDateTime at, @Nullable UUID account, String action, Subject subject, String particulars) {
	}

}
