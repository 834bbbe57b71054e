package app.closedset.platform;

import java.time.Duration;

/**
 * Counts attempts in the database, so that several instances share the count. Fails
 * closed: if it cannot count, the attempt is refused.
 */
public interface AttemptLimits {

	/**
	 * Counts one attempt, in a transaction of its own.
	 * @param action what is attempted, such as {@code sign-in}
	 * @param key who attempts it, such as an account or an address
	 * @param most how many are allowed
	 * @param within the length of the window
	 * @return whether this one is still allowed
	 */
	boolean allow(String action, String key, int most, Duration within);

}
