package app.closedset.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for encryption where a test has no production and no key: bound to its place
 * like the real one, and readable.
 */
public final class PlainEncryption implements FieldEncryption {

	/** Records in plain JSON. */
	public static final EncryptedWords WORDS = new EncryptedWords(new PlainEncryption(), JsonMapper.builder().build());

	@Override
	public byte[] encrypt(String table, String column, UUID row, String text) {
		return (place(table, column, row) + text).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String decrypt(String table, String column, UUID row, byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		String place = place(table, column, row);
		if (!text.startsWith(place)) {
			throw new UnreadableText(table + "." + column);
		}
		return text.substring(place.length());
	}

	private static String place(String table, String column, UUID row) {
		return table + "." + column + " " + row + ": ";
	}

}
