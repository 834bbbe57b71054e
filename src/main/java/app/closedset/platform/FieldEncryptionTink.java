package app.closedset.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import app.closedset.core.ProductionId;
import com.google.crypto.tink.Aead;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM under the production's key. Table, production, row and column are the
 * associated data: a text put in another place fails to decrypt instead of being read
 * there.
 */
@Component
class FieldEncryptionTink implements FieldEncryption {

	private final ProductionKeys keys;

	FieldEncryptionTink(ProductionKeys keys) {
		this.keys = keys;
	}

	@Override
	public byte[] encrypt(String table, String column, UUID row, String text) {
		ProductionId production = production();
		Aead key = this.keys.obtain(production);
		try {
			return key.encrypt(text.getBytes(StandardCharsets.UTF_8), place(table, production, row, column));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot encrypt " + table + "." + column, ex);
		}
	}

	@Override
	public String decrypt(String table, String column, UUID row, byte[] bytes) {
		ProductionId production = production();
		Aead key = this.keys.find(production).orElseThrow(() -> new UnreadableText(table + "." + column));
		try {
			byte[] text = key.decrypt(bytes, place(table, production, row, column));
			return new String(text, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new UnreadableText(table + "." + column, ex);
		}
	}

	private static ProductionId production() {
		return ProductionContext.production()
			.orElseThrow(() -> new IllegalStateException("Sensitive text belongs to a production, and none is set"));
	}

	private static byte[] place(String table, ProductionId production, UUID row, String column) {
		return String.join("|", table, production.toString(), row.toString(), column).getBytes(StandardCharsets.UTF_8);
	}

}
