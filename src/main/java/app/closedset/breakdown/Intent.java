package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.platform.EncryptedWords;
import app.closedset.platform.ProductionAggregate;

/**
 * What the director asks of one scene, and what director and coordinator say about it. It
 * begins with the director's statement or the coordinator's question, and goes back and
 * forth: whoever wrote last waits for the other. The coordinator says when it is
 * discussed; a changed ask or a new note has to be discussed anew. It belongs to the two
 * of them. Performers never see it: what they agree to is written in riders, in other
 * words.
 */
@Entity
@Table(name = "intent")
class Intent extends ProductionAggregate<Intent> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@Column(name = "words")
	private byte @Nullable [] words;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "stated_by"))
	private @Nullable MemberId statedBy;

	@Column(name = "stated_at")
	private @Nullable Instant statedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "discussed_by"))
	private @Nullable MemberId discussedBy;

	@Column(name = "discussed_at")
	private @Nullable Instant discussedAt;

	@Enumerated(EnumType.STRING)
	@Column(name = "waits_for")
	private Side waitsFor;

	@ElementCollection
	@CollectionTable(name = "intent_note", joinColumns = @JoinColumn(name = "scene_id"))
	@OrderColumn(name = "ordinal")
	private List<IntentNote> notes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Intent() {
	}

	Intent(SceneId scene) {
		this.scene = scene;
		this.waitsFor = Side.NOBODY;
	}

	/** What the director asks. Saying the same again changes nothing. */
	Intent state(IntentWords ask, MemberId by, EncryptedWords encryption, Instant now) {
		if (stated() && ask.equals(words(encryption))) {
			return this;
		}
		this.words = encryption.write("intent", "words", this.scene.value(), ask);
		this.statedBy = by;
		this.statedAt = now;
		reopen();
		this.waitsFor = Side.COORDINATOR;
		registerEvent(new IntentStated(this.scene));
		return this;
	}

	/**
	 * A question or an answer. Where one comes after all was discussed, it was not all.
	 * @param from the side that writes; the other side is then to answer
	 */
	Intent note(String text, Side from, MemberId by, EncryptedWords encryption, Instant now) {
		this.notes.add(new IntentNote(text, by, encryption, now));
		reopen();
		this.waitsFor = (from == Side.DIRECTOR) ? Side.COORDINATOR : Side.DIRECTOR;
		registerEvent(new IntentNoted(this.scene));
		return this;
	}

	private void reopen() {
		this.discussedBy = null;
		this.discussedAt = null;
	}

	/**
	 * Says that nothing is left to ask.
	 * @throws IllegalStateException if the director has not said anything yet
	 */
	Intent discuss(MemberId by, Instant now) {
		if (!stated()) {
			throw new IllegalStateException("There is nothing to discuss yet");
		}
		if (this.discussedAt == null) {
			this.discussedBy = by;
			this.discussedAt = now;
			this.waitsFor = Side.NOBODY;
			registerEvent(new IntentDiscussed(this.scene));
		}
		return this;
	}

	IntentWords words(EncryptedWords encryption) {
		return (this.words != null)
				? encryption.read("intent", "words", this.scene.value(), this.words, IntentWords.class)
				: IntentWords.NONE;
	}

	boolean stated() {
		return this.words != null;
	}

	SceneId scene() {
		return this.scene;
	}

	@Nullable MemberId statedBy() {
		return this.statedBy;
	}

	@Nullable Instant statedAt() {
		return this.statedAt;
	}

	@Nullable MemberId discussedBy() {
		return this.discussedBy;
	}

	@Nullable Instant discussedAt() {
		return this.discussedAt;
	}

	Side waitsFor() {
		return this.waitsFor;
	}

	List<IntentNote> notes() {
		return List.copyOf(this.notes);
	}

	/**
	 * Whose turn it is.
	 */
	enum Side {

		DIRECTOR, COORDINATOR, NOBODY

	}

}
