package app.closedset.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import app.closedset.core.DraftId;
import app.closedset.core.ImportId;
import app.closedset.core.MemberId;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file between its upload and the decision about it. It waits encrypted for a day; then
 * it is refused and deleted. What people say about it on the preview waits with it.
 * Confirmed, it forgets both and keeps the draft that came of it; cancelled, it is
 * deleted.
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

	private byte @Nullable [] choices;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
	private MemberId uploadedBy;

	@Column(name = "uploaded_at")
	private Instant uploadedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "draft_id"))
	private @Nullable DraftId draft;

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
		return pending;
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
		this.choices = null;
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
