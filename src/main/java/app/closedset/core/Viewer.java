package app.closedset.core;

import java.util.Arrays;
import java.util.Set;

/**
 * The person at the other end, in the production whose page is open. Controllers take it
 * as a method argument; use cases take it from them.
 *
 * @param account the account that signed in
 * @param member that person in this production
 * @param production the production of the page
 * @param roles the roles held there, never empty
 * @param name the name under which this production knows the person
 */
public record Viewer(AccountId account, MemberId member, ProductionId production, Set<Role> roles, String name) {

	public Viewer {
		roles = Set.copyOf(roles);
	}

	public boolean isAny(Role... any) {
		return Arrays.stream(any).anyMatch(this.roles::contains);
	}

}
