package app.closedset.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The two secrets of the installation, 32 bytes each in Base64:
 * {@code closedset.link-key}, from which links and codes are derived, and
 * {@code closedset.master-key}, which encrypts the keys of the productions. Either may be
 * in a file instead, named by the same property with {@code -file} behind it.
 */
@Component
class InstallationKeys {

	static final String LINK_KEY = "closedset.link-key";

	static final String MASTER_KEY = "closedset.master-key";

	private static final int BYTES = 32;

	private final byte[] linkKey;

	private final byte[] masterKey;

	InstallationKeys(Environment environment) {
		this.linkKey = required(environment, LINK_KEY);
		this.masterKey = required(environment, MASTER_KEY);
	}

	byte[] linkKey() {
		return this.linkKey.clone();
	}

	byte[] masterKey() {
		return this.masterKey.clone();
	}

	/**
	 * Says in words for an administrator what is wrong with a key.
	 * @return the complaint, or null if the key is good
	 */
	static @Nullable String complaint(Environment environment, String property) {
		try {
			required(environment, property);
			return null;
		}
		catch (IllegalStateException ex) {
			return ex.getMessage();
		}
	}

	private static byte[] required(Environment environment, String property) {
		String text = environment.getProperty(property, "");
		String file = environment.getProperty(property + "-file", "");
		if (text.isBlank() && !file.isBlank()) {
			text = read(property, Path.of(file));
		}
		if (text.isBlank()) {
			throw new IllegalStateException(
					property + " is missing (32 random bytes in Base64: openssl rand -base64 32)");
		}
		byte[] key = decoded(property, text.strip());
		if (key.length != BYTES) {
			throw new IllegalStateException(property + " has " + key.length + " bytes instead of " + BYTES);
		}
		return key;
	}

	private static String read(String property, Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(property + "-file cannot be read: " + file, ex);
		}
	}

	private static byte[] decoded(String property, String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException(property + " is not Base64");
		}
	}

}
