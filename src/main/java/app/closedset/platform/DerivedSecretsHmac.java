package app.closedset.platform;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * HMAC-SHA256 under the link key. The kind of secret is part of what is signed, so that a
 * reference tells nothing about the token beside it.
 */
@Component
class DerivedSecretsHmac implements DerivedSecrets {

	private static final String ALGORITHM = "HmacSHA256";

	/** Without I, L, O, 0 and 1, which are easily taken for each other. */
	private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int REFERENCE_LENGTH = 16;

	private static final int CODE_LENGTH = 8;

	private final SecretKeySpec key;

	DerivedSecretsHmac(InstallationKeys keys) {
		this.key = new SecretKeySpec(keys.linkKey(), ALGORITHM);
	}

	@Override
	public String token(String purpose, UUID id, int generation) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("token", purpose, id, generation));
	}

	@Override
	public String reference(String purpose, UUID id, int generation) {
		String letters = letters(mac("reference", purpose, id, generation), REFERENCE_LENGTH);
		return String.join("-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8, 12),
				letters.substring(12));
	}

	@Override
	public String code(String purpose, UUID id) {
		return letters(mac("code", purpose, id, 0), CODE_LENGTH);
	}

	@Override
	public String normalised(String typed) {
		return typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
	}

	private byte[] mac(String kind, String purpose, UUID id, int generation) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			String place = String.join("|", kind, purpose, id.toString(), Integer.toString(generation));
			return mac.doFinal(place.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String letters(byte[] mac, int length) {
		BigInteger rest = new BigInteger(1, mac);
		BigInteger base = BigInteger.valueOf(ALPHABET.length());
		StringBuilder letters = new StringBuilder(length);
		while (letters.length() < length) {
			BigInteger[] divided = rest.divideAndRemainder(base);
			letters.append(ALPHABET.charAt(divided[1].intValue()));
			rest = divided[0];
		}
		return letters.toString();
	}

}
