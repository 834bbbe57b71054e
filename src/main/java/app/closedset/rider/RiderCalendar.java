package app.closedset.rider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.closedset.agreement.Agreements;
import app.closedset.agreement.NoticeRule;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.schedule.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls, deadlines and ages, as riders need them.
 */
@Component
class RiderCalendar {

	private final Schedule schedule;

	private final Agreements agreements;

	private final Productions productions;

	private final Members members;

	private final Clock clock;

	RiderCalendar(Schedule schedule, Agreements agreements, Productions productions, Members members, Clock clock) {
		this.schedule = schedule;
		this.agreements = agreements;
		this.productions = productions;
		this.members = members;
		this.clock = clock;
	}

	Dates of(SceneId scene) {
		return dates(this.schedule.daysOf(scene), this.productions.current());
	}

	/** The same for many scenes, in a fixed number of statements. */
	Function<SceneId, Dates> forMany() {
		List<Schedule.Day> days = this.schedule.days();
		ProductionSummary production = this.productions.current();
		return (scene) -> dates(days.stream().filter((day) -> day.scenes().contains(scene)).toList(), production);
	}

	private Dates dates(List<Schedule.Day> days, ProductionSummary production) {
		Instant now = this.clock.instant();
		Optional<Schedule.Day> next = days.stream().filter((day) -> day.call().isAfter(now)).findFirst();
		NoticeRule notice = this.agreements.strictest(production.agreements()).notice();
		return new Dates(now, production.zone(), next.map(Schedule.Day::call).orElse(null),
				!days.isEmpty() && next.isEmpty(), notice);
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * The day on which the performer is known to be 18 or older: that of the call if the
	 * scene is scheduled, else today. None if under 18 then, or unknown.
	 */
	@Nullable LocalDate adultAt(MemberId performer, Dates dates) {
		return this.members.find(performer).filter((member) -> member.isAdultOn(dates.day())).isPresent() ? dates.day()
				: null;
	}

	/** Whether the performer is of age today, when signing, as well as on the call. */
	boolean adultNow(MemberId performer, Dates dates) {
		Optional<MemberSummary> member = this.members.find(performer);
		return member.isPresent() && member.get().isAdultOn(dates.today()) && member.get().isAdultOn(dates.day());
	}

	/**
	 * What the schedule and the agreements say about one scene.
	 *
	 * @param now the present moment
	 * @param zone of the production
	 * @param call the next call, or none
	 * @param callPassed whether every call of the scene lies in the past
	 * @param notice the strictest notice of the production's agreements
	 */
	record Dates(Instant now, ZoneId zone, @Nullable Instant call, boolean callPassed, NoticeRule notice) {

		LocalDate today() {
			return LocalDate.ofInstant(this.now, this.zone);
		}

		LocalDate day() {
			return (this.call != null) ? LocalDate.ofInstant(this.call, this.zone) : today();
		}

		/** The last moment to sign that keeps the notice, or none without a call. */
		@Nullable Instant signBy() {
			return (this.call != null) ? NoticeRule.latest(this.call, this.notice.signed(), this.zone) : null;
		}

		/** The last moment to hand the rider over, or none without a call. */
		@Nullable Instant deliverBy() {
			return (this.call != null) ? NoticeRule.latest(this.call, this.notice.delivered(), this.zone) : null;
		}

		/** The last moment to tell the content, or none without a call. */
		@Nullable Instant tellBy() {
			return (this.call != null) ? NoticeRule.latest(this.call, this.notice.told(), this.zone) : null;
		}

	}

}
