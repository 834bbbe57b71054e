package app.closedset.rider;

import app.closedset.platform.EncryptedWords;
import jakarta.persistence.PostLoad;
import org.springframework.context.annotation.Lazy;

/**
 * Hands every row that is loaded what it needs to read its words.
 */
class WordsReader {

	private final EncryptedWords encryption;

	/**
	 * @param encryption not there yet when the entities are made known
	 */
	WordsReader(@Lazy EncryptedWords encryption) {
		this.encryption = encryption;
	}

	@PostLoad
	void loaded(Worded<?> row) {
		row.readWith(this.encryption);
	}

}
