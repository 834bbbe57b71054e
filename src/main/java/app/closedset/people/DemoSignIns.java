package app.closedset.people;

import java.util.List;

/**
 * The accounts of the demo production, which the sign-in page of the embedded mode shows.
 * The packaged application has no implementation of it.
 */
public interface DemoSignIns {

	List<DemoSignIn> all();

	/**
	 * @param role the message key of what this person does
	 * @param email to sign in with
	 * @param password to sign in with
	 */
	record DemoSignIn(String role, String email, String password) {
	}

}
