package app.closedset.people;

import java.util.List;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.springframework.stereotype.Component;

/**
 * Which passwords may be chosen: at least 12 characters, none that everyone tries first.
 * No composition rules and no forced change. The lists of common passwords, names and
 * words are those of the zxcvbn library, which also sees through simple variations.
 */
@Component
class PasswordRules {

	static final int SHORTEST = 12;

	/** Longer ones would only burden the hash. */
	static final int LONGEST = 128;

	/** On the library's scale of 0 to 4: below 2 a password falls to an online attack. */
	private static final int WEAKEST = 2;

	private final Zxcvbn estimator = new Zxcvbn();

	/**
	 * The message key of what is wrong with it, or nothing.
	 * @param personal words that an attacker would try first, such as the address
	 */
	Optional<String> refuse(String password, List<String> personal) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("people.password.tooShort");
		}
		if (length > LONGEST) {
			return Optional.of("people.password.tooLong");
		}
		if (this.estimator.measure(password, personal).getScore() < WEAKEST) {
			return Optional.of("people.password.common");
		}
		return Optional.empty();
	}

}
