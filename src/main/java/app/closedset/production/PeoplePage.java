package app.closedset.production;

import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * The people of a production, as far as this reader may know them.
 *
 * @param production the production
 * @param rows by name
 * @param mayManage whether this reader invites and changes
 * @param maySeeAges whether ages are shown
 */
record PeoplePage(ProductionId production, List<Row> rows, boolean mayManage, boolean maySeeAges) {

	/** Performers whose age nobody knows. */
	public long agesUnknown() {
		return this.rows.stream().map(Row::age).filter((age) -> age != null && "missing".equals(age.state())).count();
	}

	/**
	 * One person.
	 *
	 * @param email for those who manage people
	 * @param activated whether they have signed in
	 * @param parts the characters they play or double
	 * @param age of a performer, for those who may see it
	 */
	record Row(MemberId id, String name, List<Role> roles, @Nullable String email, boolean activated,
			List<String> parts, @Nullable AgeMark age) {
	}

}
