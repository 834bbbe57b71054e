package app.closedset.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.platform.ProductionContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what happened into the chain of the production that is set, or into the
 * installation's own where none is, in the transaction that did it: no transaction, no
 * evidence, and the command fails. Sequence, time of recording and hashes are the
 * database's.
 */
@Component
class AuditTrail implements Audit, ReadingLog {

	private final AuditChain chain;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	AuditTrail(AuditChain chain, JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.chain = chain;
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(Recorded event) {
		Evidence.ofTransaction(this.chain)
			.add(new AuditChain.Link(now(), ProductionContext.account().map(AccountId::value).orElse(null),
					event.action(), event.subject(), this.json.writeValueAsString(new TreeMap<>(event.particulars()))));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<BrokenLink> firstBrokenLink() {
		String chain = ProductionContext.production().isPresent() ? "first_broken_audit_entry()"
				: "first_broken_installation_audit_entry()";
		return this.jdbc.sql("select sequence, broken from " + chain)
			.query((row, index) -> new BrokenLink(row.getLong(1), row.getString(2)))
			.optional();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Entry> about(Subject subject) {
		return this.jdbc.sql("""
				select sequence, occurred_at, account_id, action from audit_entry
				where production_id = current_production() and subject_kind = ? and subject_id = ? order by sequence""")
			.params(subject.kind(), subject.id())
			.query((row, index) -> new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
					account(row.getObject(3, UUID.class)), row.getString(4)))
			.list();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void opened(Viewer reader, Subject about, MemberId of) {
		this.jdbc.sql("""
				insert into reading (read_at, reader_id, subject_kind, subject_id, member_id)
				values (?, ?, ?, ?, ?)""")
			.params(now(), reader.member().value(), about.kind(), about.id(), of.value())
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Reading> of(Subject about) {
		return this.jdbc.sql("""
				select reader_id, read_at from reading
				where production_id = current_production() and subject_kind = ? and subject_id = ?
				order by read_at desc limit 200""")
			.params(about.kind(), about.id())
			.query((row, index) -> new Reading(new MemberId(row.getObject(1, UUID.class)),
					row.getObject(2, OffsetDateTime.class).toInstant()))
			.list();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static @Nullable AccountId account(@Nullable UUID id) {
		return (id != null) ? new AccountId(id) : null;
	}

}
