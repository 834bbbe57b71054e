package app.closedset.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.closedset.core.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signing people in by other means than a password, and how sure we are of them.
 */
public interface SignIn {

	/**
	 * Signs the account in after a right one-time code. The session id changes.
	 * @throws app.closedset.core.Forbidden if the account is disabled
	 */
	void byCode(AccountId account, HttpServletRequest request, HttpServletResponse response);

	/** When the person at this session last proved themselves with a one-time code. */
	Optional<Instant> codeProvenAt(HttpServletRequest request);

	/** Whether that was at most this long ago. */
	boolean codeProvenWithin(Duration age, HttpServletRequest request);

}
