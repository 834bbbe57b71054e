package app.closedset.platform;

import java.util.UUID;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts a record of words, as JSON, for one column of its row, and reads it back.
 */
@Component
public class EncryptedWords {

	private final FieldEncryption encryption;

	private final JsonMapper json;

	public EncryptedWords(FieldEncryption encryption, JsonMapper json) {
		this.encryption = encryption;
		this.json = json;
	}

	public byte[] write(String table, String column, UUID row, Record words) {
		return this.encryption.encrypt(table, column, row, this.json.writeValueAsString(words));
	}

	/**
	 * @throws UnreadableText if the key is gone or the bytes were changed or moved
	 */
	public <W extends Record> W read(String table, String column, UUID row, byte[] bytes, Class<W> type) {
		return this.json.readValue(this.encryption.decrypt(table, column, row, bytes), type);
	}

}
