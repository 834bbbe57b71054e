package app.closedset.production;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person in the production that is set.
 *
 * @param id the member
 * @param account their account
 * @param name their name in this production
 * @param roles what they do here
 * @param birth date of birth, or unknown
 * @param confirmedAdult whether someone confirmed that they are 18 or older
 */
public record MemberSummary(MemberId id, AccountId account, String name, Set<Role> roles, @Nullable LocalDate birth,
		boolean confirmedAdult) {

	/** The age of majority for intimate work, in every profile. */
	public static final int MAJORITY = 18;

	/**
	 * Whether the person is known to be 18 or older on that day. An unknown age counts as
	 * under 18.
	 */
	public boolean isAdultOn(LocalDate day) {
		if (this.birth != null) {
			return Period.between(this.birth, day).getYears() >= MAJORITY;
		}
		return this.confirmedAdult;
	}

	public boolean ageIsKnown() {
		return this.birth != null || this.confirmedAdult;
	}

}
