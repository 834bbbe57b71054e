package app.closedset.production;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a performer's age, as the office, the producer and the coordinator see
 * it.
 *
 * @param state of the status fragment
 * @param message the key of its words
 * @param birth the date of birth, or unknown
 * @param confirmedBy the name of who confirmed an adult, or nobody
 * @param confirmedAt when, or not
 */
record AgeMark(String state, String message, @Nullable LocalDate birth, @Nullable String confirmedBy,
		@Nullable Instant confirmedAt) {

	static AgeMark of(Member member, @Nullable String confirmedBy, LocalDate today) {
		LocalDate birth = member.birth().orElse(null);
		Instant at = member.adultConfirmedAt().orElse(null);
		if (!member.summary().ageIsKnown()) {
			return new AgeMark("missing", "production.age.unknown", null, null, null);
		}
		if (!member.summary().isAdultOn(today)) {
			return new AgeMark("info", "production.age.minor", birth, null, null);
		}
		return new AgeMark("ready", "production.age.adult", birth, confirmedBy, at);
	}

}
