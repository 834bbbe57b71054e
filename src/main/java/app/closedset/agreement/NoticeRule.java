package app.closedset.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

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

	public NoticeRule {
		if (told.isNegative() || delivered.isNegative() || signed.isNegative()) {
			throw new IllegalArgumentException("A notice cannot be negative");
		}
	}

	/**
	 * The last moment that still keeps a notice: the earlier of the call less the elapsed
	 * hours and the call's wall clock less whole calendar days.
	 */
	public static Instant latest(Instant call, Duration notice, ZoneId zone) {
		Instant elapsed = call.minus(notice);
		Instant calendar = calendar(call, notice, zone);
		return elapsed.isBefore(calendar) ? elapsed : calendar;
	}

	/**
	 * The wall clock of the call, so many whole days earlier, then the hours that make no
	 * whole day. A wall clock time that was shown twice means the first; one that was
	 * skipped means the moment at which it was skipped.
	 */
	static Instant calendar(Instant call, Duration notice, ZoneId zone) {
		Duration rest = notice.minusDays(notice.toDays());
		if (notice.toDays() == 0) {
			return call.minus(rest);
		}
		ZoneRules rules = zone.getRules();
		LocalDateTime wall = LocalDateTime.ofInstant(call, zone).minusDays(notice.toDays());
		ZoneOffsetTransition transition = rules.getTransition(wall);
		Instant day;
		if (transition == null) {
			day = wall.toInstant(rules.getOffset(wall));
		}
		else if (transition.isGap()) {
			day = transition.getInstant();
		}
		else {
			day = wall.toInstant(transition.getOffsetBefore());
		}
		return day.minus(rest);
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
