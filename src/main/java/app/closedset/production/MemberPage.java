package app.closedset.production;

import java.util.Arrays;
import java.util.List;

import app.closedset.core.Choice;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person, for those who manage people.
 *
 * @param parts the characters they play or double
 * @param engaged whether they are engaged as a coordinator, or asked to be
 * @param age of a performer
 */
record MemberPage(ProductionId production, MemberId id, long version, String name, String email, boolean activated,
		List<Role> roles, List<String> parts, boolean engaged, @Nullable AgeMark age) {

	public List<Choice> roleChoices() {
		return allRoles();
	}

	public List<Choice> ageChoices() {
		return Arrays.stream(AgeForm.How.values())
			.map((how) -> Choice.message(how.name(), "production.age.how." + how.name()))
			.toList();
	}

	static List<Choice> allRoles() {
		return Arrays.stream(Role.values())
			.map((role) -> Choice.message(role.name(), "production.role." + role.name()))
			.toList();
	}

}
