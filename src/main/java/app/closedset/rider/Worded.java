package app.closedset.rider;

import java.util.UUID;

import app.closedset.platform.EncryptedWords;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

/**
 * A row whose words the database knows in encrypted form only. They are read when they
 * are asked for: where a rider stands can be told without them, and even when a
 * production's key was destroyed.
 *
 * @param <W> the words
 */
@MappedSuperclass
@EntityListeners(WordsReader.class)
abstract class Worded<W extends Record> {

	static final String COLUMN = "words";

	@Column(name = COLUMN, nullable = false)
	private byte[] encrypted;

	@Transient
	private EncryptedWords encryption;

	@Transient
	private @Nullable W words;

	/** A row that is loaded; {@link WordsReader} hands over the encryption. */
	protected Worded() {
	}

	@SuppressWarnings("NullAway.Init")
	Worded(EncryptedWords encryption) {
		this.encryption = encryption;
	}

	/** The table and the row to which the words are bound, and what they are. */
	abstract Place<W> place();

	final W words() {
		W known = this.words;
		if (known == null) {
			Place<W> place = place();
			known = this.encryption.read(place.table(), COLUMN, place.row(), this.encrypted, place.type());
			this.words = known;
		}
		return known;
	}

	final void say(W changed) {
		this.encrypted = this.encryption.write(place().table(), COLUMN, place().row(), changed);
		this.words = changed;
	}

	final EncryptedWords encryption() {
		return this.encryption;
	}

	final void readWith(EncryptedWords encryption) {
		this.encryption = encryption;
	}

	/**
	 * @param table of the row
	 * @param row the row's id
	 * @param type of the words
	 */
	record Place<W extends Record>(String table, UUID row, Class<W> type) {
	}

}
