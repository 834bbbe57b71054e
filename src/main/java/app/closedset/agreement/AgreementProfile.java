package app.closedset.agreement;

import java.util.List;

/**
 * The rules of one union or jurisdiction in one version. Rules are data: a number, our
 * own wording (message keys), source and date.
 *
 * @param key such as {@code sag-aftra}
 * @param version counts up; a rider remembers the version it was made under
 * @param rules what the profile asks, each with its source
 * @param notice which dates must precede the call, and by how much
 * @param threshold from when a full rider is needed
 */
public record AgreementProfile(String key, int version, List<AgreementRule> rules, NoticeRule notice,
		RiderThreshold threshold) {

	public AgreementProfile {
		rules = List.copyOf(rules);
	}

	/** The message key of the profile's name. */
	public String name() {
		return "agreement." + this.key + ".name";
	}

	/** The message key of one sentence that says what the profile asks. */
	public String summary() {
		return "agreement." + this.key + ".summary";
	}

	/** What the profile says on one topic, in the order of its numbers. */
	public List<AgreementRule> on(AgreementTopic topic) {
		return this.rules.stream().filter((rule) -> rule.topic() == topic).toList();
	}

}
