package app.closedset.platform;

import java.util.UUID;

/**
 * Encrypts sensitive text before it reaches the database, with the key of the production
 * that is set. The place is bound to the text: moved to another row or column it cannot
 * be read.
 */
public interface FieldEncryption {

	byte[] encrypt(String table, String column, UUID row, String text);

	/**
	 * @throws UnreadableText if the key is gone or the bytes were changed or moved
	 */
	String decrypt(String table, String column, UUID row, byte[] bytes);

}
