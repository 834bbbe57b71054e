package app.closedset.breakdown;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import app.closedset.core.MemberId;
import app.closedset.platform.EncryptedWords;

/**
 * A question or a note beside the intent of a scene. It is never changed.
 */
@Embeddable
class IntentNote {

	@Column(name = "id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "author_id"))
	private MemberId author;

	@Column(name = "written_at")
	private Instant writtenAt;

	@Column(name = "words")
	private byte[] words;

	@SuppressWarnings("NullAway.Init")
	protected IntentNote() {
	}

	IntentNote(String text, MemberId author, EncryptedWords encryption, Instant now) {
		this.id = UUID.randomUUID();
		this.author = author;
		this.writtenAt = now;
		this.words = encryption.write("intent_note", "words", this.id, new Words(text));
	}

	String text(EncryptedWords encryption) {
		return encryption.read("intent_note", "words", this.id, this.words, Words.class).text();
	}

	MemberId author() {
		return this.author;
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IntentNote note && this.id.equals(note.id) && Arrays.equals(this.words, note.words);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id);
	}

	/**
	 * What is stored, encrypted.
	 */
	record Words(String text) {
	}

}
