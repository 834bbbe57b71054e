package app.closedset.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long before the call a performer must have been told, been sent the rider, and have
 * signed. Time is computed in elapsed hours and in calendar days of the production's
 * zone, and the stricter counts.
 *
 * @param told how long before the call the content must be known; zero for no rule
 * @param delivered how long before the call the rider must be delivered
 * @param signed how long before the call it must be signed
 */
public record NoticeRule(Duration told, Duration delivered, Duration signed) {

	/**
	 * The last moment that still keeps a notice: the earlier of the call less the elapsed
	 * hours and the call's wall clock less whole calendar days.
	 */
	public static Instant latest(Instant call, Duration notice, ZoneId zone) {
		Instant elapsed = call.minus(notice);
		Instant calendar = call.atZone(zone)
			.minusDays(notice.toDays())
			.minus(notice.minusDays(notice.toDays()))
			.toInstant();
		return elapsed.isBefore(calendar) ? elapsed : calendar;
	}

	/** The stricter of two rules in each date. */
	public NoticeRule strictest(NoticeRule other) {
		return new NoticeRule(longer(this.told, other.told), longer(this.delivered, other.delivered),
				longer(this.signed, other.signed));
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

}
