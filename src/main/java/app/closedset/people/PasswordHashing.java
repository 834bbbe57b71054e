package app.closedset.people;

import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 46 MiB, one pass, one lane: one of the settings OWASP recommends, about
 * 50 ms. At most four at a time, so that a flood of sign-ins cannot eat the memory.
 */
@Component
class PasswordHashing {

	private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 47104, 1);

	private final Semaphore places = new Semaphore(4);

	/** Compared against when there is no such account, so that both take as long. */
	private final String nobody = this.argon2.encode("nobody has this password");

	String hash(String password) {
		this.places.acquireUninterruptibly();
		try {
			return this.argon2.encode(password);
		}
		finally {
			this.places.release();
		}
	}

	boolean matches(String password, String hash) {
		this.places.acquireUninterruptibly();
		try {
			return this.argon2.matches(password, hash);
		}
		finally {
			this.places.release();
		}
	}

	/** Takes as long as a comparison and is never true. */
	boolean matchesNobody(String password) {
		matches(password, this.nobody);
		return false;
	}

}
