package app.closedset.signature;

import java.time.Instant;

import app.closedset.core.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who signed and from where, as far as the application can tell.
 *
 * @param account who is signed in
 * @param method how they proved themselves
 * @param factorAt when they did
 * @param address of their device on the network
 * @param agent what their browser calls itself
 * @param call the next call of the scene, from which the notice is counted, or none
 */
public record Evidence(AccountId account, Method method, Instant factorAt, String address, String agent,
		@Nullable Instant call) {

	/**
	 * How people prove themselves.
	 */
	public enum Method {

		/** A one-time code sent by e-mail. */
		MAILED_CODE

	}

}
