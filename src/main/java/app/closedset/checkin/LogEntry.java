package app.closedset.checkin;

import java.time.Instant;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One observation in a coordinator's own log. It is written once and never changed.
 */
@Entity
@Table(name = "coordinator_log")
class LogEntry extends ProductionAggregate<LogEntry> {

	@Id
	@Column(name = "id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "coordinator_id", nullable = false, updatable = false))
	private MemberId coordinator;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false, updatable = false))
	private SceneId scene;

	@Column(name = "entry", nullable = false, updatable = false)
	private byte[] entry;

	@Column(name = "written_at", nullable = false, updatable = false)
	private Instant writtenAt;

	protected LogEntry() {
	}

	LogEntry(UUID id, MemberId coordinator, SceneId scene, String words, FieldEncryption encryption, Instant now) {
		this.id = id;
		this.coordinator = coordinator;
		this.scene = scene;
		this.entry = encryption.encrypt("coordinator_log", "entry", id, words);
		this.writtenAt = now;
	}

	SceneId scene() {
		return this.scene;
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	String words(FieldEncryption encryption) {
		return encryption.decrypt("coordinator_log", "entry", this.id, this.entry);
	}

}
