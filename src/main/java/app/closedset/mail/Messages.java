package app.closedset.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MailCode;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The messages in the database. A message is queued, and ends handed over or refused.
 */
@Repository
class Messages {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	Messages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Message message, Instant at) {
		MailRequested request = message.request();
		MailLink link = request.link();
		MailCode code = request.code();
		ProductionId production = request.production();
		this.jdbc.sql("""
				insert into mail_message (id, message, recipient, about_production, production_title, model,
					subject_kind, subject_id, link_path, link_purpose, link_id, link_generation,
					code_purpose, code_id, state, requested_at)
				values (:id, :message, :recipient, :production, :title, :model, :subjectKind, :subjectId,
					:linkPath, :linkPurpose, :linkId, :linkGeneration, :codePurpose, :codeId, 'QUEUED', :at)""")
			.param("id", message.id())
			.param("message", request.message())
			.param("recipient", request.recipient().value())
			.param("production", (production != null) ? production.value() : null)
			.param("title", message.productionTitle())
			.param("model", JSON.writeValueAsString(request.model()))
			.param("subjectKind", request.subject().kind())
			.param("subjectId", request.subject().id())
			.param("linkPath", (link != null) ? link.path() : null)
			.param("linkPurpose", (link != null) ? link.purpose() : null)
			.param("linkId", (link != null) ? link.id() : null)
			.param("linkGeneration", (link != null) ? link.generation() : 0)
			.param("codePurpose", (code != null) ? code.purpose() : null)
			.param("codeId", (code != null) ? code.id() : null)
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
	}

	/** The message, if it has not ended. */
	Optional<Message> findQueued(UUID id) {
		return this.jdbc.sql("select * from mail_message where id = ? and state = 'QUEUED'")
			.param(id)
			.query((row, number) -> message(row))
			.optional();
	}

	/** The latest messages that were handed over, the newest first. */
	List<Dated> handedOver(int most) {
		return this.jdbc
			.sql("select * from mail_message where state = 'HANDED_OVER' order by requested_at desc, id desc limit ?")
			.param(most)
			.query((row, number) -> new Dated(message(row),
					row.getObject("ended_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Ends a queued message.
	 * @return false if it had ended before
	 */
	boolean end(UUID id, boolean accepted, Instant at) {
		return this.jdbc.sql("update mail_message set state = ?, ended_at = ? where id = ? and state = 'QUEUED'")
			.params(accepted ? "HANDED_OVER" : "REFUSED", OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id)
			.update() == 1;
	}

	/**
	 * @param message a message
	 * @param at when it was handed over
	 */
	record Dated(Message message, Instant at) {
	}

	private static Message message(ResultSet row) throws SQLException {
		UUID production = row.getObject("about_production", UUID.class);
		Map<String, String> model = JSON.readValue(row.getString("model"), new TypeReference<Map<String, String>>() {
		});
		return new Message(row.getObject("id", UUID.class),
				new MailRequested(row.getString("message"), new AccountId(row.getObject("recipient", UUID.class)),
						(production != null) ? new ProductionId(production) : null, model,
						new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)), link(row),
						code(row)),
				row.getString("production_title"));
	}

	private static @Nullable MailLink link(ResultSet row) throws SQLException {
		String path = row.getString("link_path");
		return (path != null) ? new MailLink(path, row.getString("link_purpose"), row.getObject("link_id", UUID.class),
				row.getInt("link_generation")) : null;
	}

	private static @Nullable MailCode code(ResultSet row) throws SQLException {
		String purpose = row.getString("code_purpose");
		return (purpose != null) ? new MailCode(purpose, row.getObject("code_id", UUID.class)) : null;
	}

}
