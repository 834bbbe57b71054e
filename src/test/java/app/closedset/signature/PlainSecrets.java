package app.closedset.signature;

import java.util.Locale;
import java.util.UUID;

import app.closedset.core.Sha256;
import app.closedset.platform.DerivedSecrets;

/**
 * Secrets that a test can foresee.
 */
class PlainSecrets implements DerivedSecrets {

	@Override
	public String token(String purpose, UUID id, int generation) {
		return Sha256.of("token" + purpose + id + generation).hex().substring(0, 43);
	}

	@Override
	public String reference(String purpose, UUID id, int generation) {
		String letters = Sha256.of("reference" + purpose + id + generation).hex().toUpperCase(Locale.ROOT);
		return String.join("-", letters.substring(0, 4), letters.substring(4, 8), letters.substring(8, 12),
				letters.substring(12, 16));
	}

	@Override
	public String code(String purpose, UUID id) {
		return Sha256.of("code" + purpose + id).hex().substring(0, 8).toUpperCase(Locale.ROOT);
	}

	@Override
	public String normalised(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

}
