package app.closedset.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import app.closedset.core.DraftId;
import app.closedset.core.ImportId;
import app.closedset.core.MemberId;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.ProductionAggregate;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.Screenplay;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file between its upload and the decision about it. It is read, at once or as a job;
 * what is no script is forgotten. It waits encrypted for a day; then it is deleted. What
 * people say about it on the preview waits with it. Confirmed, it forgets all that and
 * keeps the draft that came of it; cancelled, it is deleted.
 */
@Entity
@Table(name = "pending_import")
class PendingImport extends ProductionAggregate<PendingImport> {

	static final Duration WAITS = Duration.ofHours(24);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int LONGEST_NAME = 200;

	@EmbeddedId
	private ImportId id;

	@Column(name = "file_name")
	private String fileName;

	private byte @Nullable [] content;

	private byte @Nullable [] reading;

	private byte @Nullable [] choices;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable String refusal;

	@Column(name = "refusal_arguments")
	private String[] refusalArguments;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
	private MemberId uploadedBy;

	@Column(name = "uploaded_at")
	private Instant uploadedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "draft_id"))
	private @Nullable DraftId draft;

	/**
	 * Where it stands.
	 */
	enum State {

		READING, READ, REFUSED, CONFIRMED

	}

	protected PendingImport() {
	}

	static PendingImport of(@Nullable String fileName, byte[] file, MemberId by, Instant now,
			FieldEncryption encryption) {
		PendingImport pending = new PendingImport();
		pending.id = ImportId.next();
		pending.fileName = plain(fileName);
		pending.content = encryption.encrypt("pending_import", "content", pending.id.value(),
				Base64.getEncoder().encodeToString(file));
		pending.uploadedBy = by;
		pending.uploadedAt = now;
		pending.state = State.READING;
		pending.refusalArguments = new String[0];
		return pending;
	}

	/** What the file holds. */
	PendingImport read(Screenplay screenplay, FieldEncryption encryption) {
		this.reading = encryption.encrypt("pending_import", "reading", this.id.value(),
				StoredReading.write(screenplay));
		this.state = State.READ;
		return this;
	}

	/** That the file is no script: it is forgotten at once, and the reason waits. */
	PendingImport refused(Refusal reason) {
		this.refusal = reason.message();
		this.refusalArguments = reason.arguments().stream().map(Object::toString).toArray(String[]::new);
		this.content = null;
		this.state = State.REFUSED;
		return this;
	}

	/**
	 * What was read, or nothing if an earlier release wrote it otherwise.
	 */
	Optional<Screenplay> reading(FieldEncryption encryption) {
		return (this.reading == null) ? Optional.empty()
				: StoredReading.read(encryption.decrypt("pending_import", "reading", this.id.value(), this.reading));
	}

	boolean isReading() {
		return this.state == State.READING;
	}

	boolean isRead() {
		return this.state == State.READ;
	}

	/** Why the file was not read; numbers are numbers again. */
	Optional<Refusal> refusal() {
		return (this.refusal == null) ? Optional.empty() : Optional
			.of(new Refusal(this.refusal, Arrays.stream(this.refusalArguments).map(PendingImport::argument).toList()));
	}

	private static Object argument(String text) {
		return text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
	}

	/**
	 * The last part of the name that the sender's machine gave, without odd characters.
	 */
	private static String plain(@Nullable String fileName) {
		String name = (fileName != null) ? fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1) : "";
		String plain = name.replaceAll("[\\p{C}]", "").strip();
		String shown = plain.isEmpty() ? "script" : plain;
		return shown.substring(0,
				shown.offsetByCodePoints(0, Math.min(LONGEST_NAME, shown.codePointCount(0, shown.length()))));
	}

	byte[] file(FieldEncryption encryption) {
		if (this.content == null) {
			throw new IllegalStateException("The import was confirmed");
		}
		return Base64.getDecoder()
			.decode(encryption.decrypt("pending_import", "content", this.id.value(), this.content));
	}

	boolean isExpired(Instant now) {
		return this.draft == null && now.isAfter(this.uploadedAt.plus(WAITS));
	}

	PendingImport confirmed(DraftId result) {
		this.draft = result;
		this.content = null;
		this.reading = null;
		this.choices = null;
		this.state = State.CONFIRMED;
		return this;
	}

	/** Remembers what a person said about the file. */
	PendingImport chosen(ImportChoices made, FieldEncryption encryption) {
		this.choices = encryption.encrypt("pending_import", "choices", this.id.value(), JSON.writeValueAsString(made));
		return this;
	}

	ImportChoices choices(FieldEncryption encryption) {
		return (this.choices == null) ? ImportChoices.NONE : JSON.readValue(
				encryption.decrypt("pending_import", "choices", this.id.value(), this.choices), ImportChoices.class);
	}

	ImportId id() {
		return this.id;
	}

	String fileName() {
		return this.fileName;
	}

	@Nullable DraftId draft() {
		return this.draft;
	}

	MemberId uploadedBy() {
		return this.uploadedBy;
	}

	Instant uploadedAt() {
		return this.uploadedAt;
	}

}
