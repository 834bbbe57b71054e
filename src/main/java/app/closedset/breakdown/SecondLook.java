package app.closedset.breakdown;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.SecondLookId;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.platform.ProductionAggregate;

/**
 * A colleague's second look at a scene. A coordinator asks for it with a short note; it
 * waits for the colleague and ends with the answer, which is given once. Only the two of
 * them and the other coordinators read what was said.
 */
@Entity
@Table(name = "second_look")
class SecondLook extends ProductionAggregate<SecondLook> {

	@EmbeddedId
	private SecondLookId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "asked_by"))
	private MemberId askedBy;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "asked_of"))
	private MemberId askedOf;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	@Column(name = "words")
	private byte[] words;

	@SuppressWarnings("NullAway.Init")
	protected SecondLook() {
	}

	SecondLook(SceneId scene, MemberId by, MemberId of, String note, EncryptedWords encryption, Instant now) {
		if (by.equals(of)) {
			throw new IllegalArgumentException("A second look is a colleague's");
		}
		this.id = SecondLookId.next();
		this.scene = scene;
		this.askedBy = by;
		this.askedOf = of;
		this.askedAt = now;
		this.words = written(new Words(note, ""), encryption);
		registerEvent(new SecondLookAsked(this.id, scene, of));
	}

	/**
	 * The colleague's answer, which ends it.
	 * @throws IllegalStateException if it was answered before
	 */
	SecondLook answer(String answer, EncryptedWords encryption, Instant now) {
		if (this.answeredAt != null) {
			throw new IllegalStateException("Answered already");
		}
		this.words = written(new Words(words(encryption).note(), answer), encryption);
		this.answeredAt = now;
		registerEvent(new SecondLookAnswered(this.id, this.scene));
		return this;
	}

	private byte[] written(Words said, EncryptedWords encryption) {
		return encryption.write("second_look", "words", this.id.value(), said);
	}

	Words words(EncryptedWords encryption) {
		return encryption.read("second_look", "words", this.id.value(), this.words, Words.class);
	}

	boolean isOf(Viewer viewer) {
		return this.askedOf.equals(viewer.member());
	}

	SecondLookId id() {
		return this.id;
	}

	SceneId scene() {
		return this.scene;
	}

	MemberId askedBy() {
		return this.askedBy;
	}

	MemberId askedOf() {
		return this.askedOf;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	@Nullable Instant answeredAt() {
		return this.answeredAt;
	}

	/**
	 * @param note what was asked
	 * @param answer what was answered, or the empty text
	 */
	record Words(String note, String answer) {
	}

}
