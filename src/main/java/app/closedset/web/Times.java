package app.closedset.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import app.closedset.production.ProductionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Dates, times and the time left, in words: in the language of the reader and on the
 * clock of the production whose page is open, which is always named. Outside a production
 * the clock is UTC.
 */
@Component("times")
class Times {

	private final Clock clock;

	private final MessageSource messages;

	Times(Clock clock, MessageSource messages) {
		this.clock = clock;
		this.messages = messages;
	}

	/** As "Tue 24 Nov, 07:30 (Paris)". */
	public String moment(@Nullable Instant moment) {
		return moment(moment, zone());
	}

	public String moment(@Nullable Instant moment, ZoneId zone) {
		if (moment == null) {
			return "";
		}
		return message("times.moment", dayOf(moment, zone), clockOf(moment, zone), city(zone));
	}

	/** As "07:30", on the clock of the production. */
	public String clock(@Nullable Instant moment) {
		return (moment != null) ? clockOf(moment, zone()) : "";
	}

	/** As "Tue 24 Nov", with the year where it is not the present one. */
	public String day(@Nullable LocalDate day) {
		return day(day, zone());
	}

	/** The day on which the moment falls in the production. */
	public String dayOf(@Nullable Instant moment) {
		return (moment != null) ? dayOf(moment, zone()) : "";
	}

	/** As "in 2 days 3 hours" or "2 days ago", in the two largest units that matter. */
	public String left(@Nullable Instant moment) {
		if (moment == null) {
			return "";
		}
		Duration left = Duration.between(this.clock.instant(), moment);
		Duration length = left.abs();
		if (length.toMinutes() == 0) {
			return message("times.now");
		}
		return message(left.isNegative() ? "times.ago" : "times.in", length(length));
	}

	/** Whether the moment has passed. */
	public boolean passed(@Nullable Instant moment) {
		return moment != null && !moment.isAfter(this.clock.instant());
	}

	/** What a machine reads: for the {@code datetime} of a {@code time} element. */
	public String machine(@Nullable Instant moment) {
		return (moment != null) ? moment.toString() : "";
	}

	/** The name of the production's clock, as "Paris". */
	public String city() {
		return city(zone());
	}

	private String length(Duration length) {
		long days = length.toDays();
		int hours = length.toHoursPart();
		int minutes = length.toMinutesPart();
		if (days > 0) {
			String inDays = message("times.days", days);
			return (days < 7 && hours > 0) ? inDays + " " + message("times.hours", hours) : inDays;
		}
		if (hours > 0) {
			String inHours = message("times.hours", hours);
			return (hours < 12 && minutes > 0) ? inHours + " " + message("times.minutes", minutes) : inHours;
		}
		return message("times.minutes", minutes);
	}

	private String dayOf(Instant moment, ZoneId zone) {
		return day(LocalDate.ofInstant(moment, zone), zone);
	}

	private String day(@Nullable LocalDate day, ZoneId zone) {
		if (day == null) {
			return "";
		}
		boolean thisYear = day.getYear() == Year.now(this.clock.withZone(zone)).getValue();
		return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", locale()).format(day);
	}

	private String clockOf(Instant moment, ZoneId zone) {
		return DateTimeFormatter.ofPattern("HH:mm", locale()).format(moment.atZone(zone));
	}

	private String city(ZoneId zone) {
		String id = zone.getId();
		String name = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
		if (zone.normalized() instanceof ZoneOffset) {
			name = zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.normalized().getId();
		}
		String known = this.messages.getMessage("times.city." + name.replace(' ', '_'), null, name, locale());
		return (known != null) ? known : name;
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	private static ZoneId zone() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		Object production = (request != null)
				? request.getAttribute(ProductionSummary.class.getName(), RequestAttributes.SCOPE_REQUEST) : null;
		return (production instanceof ProductionSummary summary) ? summary.zone() : ZoneOffset.UTC;
	}

}
