package app.closedset.agreement;

import java.util.List;

/**
 * The strictest rules of the profiles that a production took.
 *
 * @param profiles the profiles, at least one
 * @param notice the longest of each notice
 * @param threshold the lowest of each threshold
 */
public record AgreementTerms(List<AgreementProfile> profiles, NoticeRule notice, RiderThreshold threshold) {

	public AgreementTerms {
		profiles = List.copyOf(profiles);
	}

	/** For a record: the profiles with their versions, such as {@code sag-aftra/1}. */
	public String versions() {
		return String.join(", ",
				this.profiles.stream().map((profile) -> profile.key() + "/" + profile.version()).toList());
	}

}
