package app.closedset.platform;

import java.util.UUID;

/**
 * Tokens of links and one-time codes. They are derived from the installation's key, so
 * that no job and no table holds a secret, and a retry sends the same link.
 */
public interface DerivedSecrets {

	/** 256 bits, base64url. */
	String token(String purpose, UUID id, int generation);

	/**
	 * What a person can type instead of the token: 16 characters in groups of four, from
	 * an alphabet without look-alikes.
	 */
	String reference(String purpose, UUID id, int generation);

	/** Eight characters from the same alphabet. */
	String code(String purpose, UUID id);

	/** What a person typed, without spaces and hyphens and in upper case. */
	String normalised(String typed);

}
