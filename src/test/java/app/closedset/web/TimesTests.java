package app.closedset.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import app.closedset.core.ProductionId;
import app.closedset.production.ProductionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates and times in words.
 */
class TimesTests {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	private Times times;

	@BeforeEach
	void english() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		this.times = new Times(Clock.fixed(NOW, ZoneOffset.UTC), messages);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void moment_inProduction_isOnItsClockAndNamesIt() {
		inProductionIn("Europe/Paris");
		assertThat(this.times.moment(Instant.parse("2026-11-26T06:30:00Z"))).isEqualTo("Thu 26 Nov, 07:30 (Paris)");
	}

	@Test
	void moment_inFrench_saysTheSame() {
		inProductionIn("Europe/London");
		LocaleContextHolder.setLocale(Locale.FRENCH);
		assertThat(this.times.moment(Instant.parse("2026-11-26T06:30:00Z"))).isEqualTo("jeu. 26 nov., 06:30 (Londres)");
	}

	@Test
	void moment_lateInTheDay_fallsOnTheDayOfTheProduction() {
		inProductionIn("Pacific/Auckland");
		assertThat(this.times.dayOf(Instant.parse("2026-11-26T20:00:00Z"))).isEqualTo("Fri 27 Nov");
	}

	@Test
	void moment_outsideAProduction_isInUtc() {
		assertThat(this.times.moment(NOW)).isEqualTo("Tue 24 Nov, 12:00 (UTC)");
	}

	@Test
	void city_ofTwoWords_isReadable() {
		inProductionIn("America/Argentina/Buenos_Aires");
		assertThat(this.times.city()).isEqualTo("Buenos Aires");
	}

	@Test
	void city_ofFixedOffset_isTheOffset() {
		inProductionIn("+02:00");
		assertThat(this.times.city()).isEqualTo("UTC+02:00");
	}

	@Test
	void day_ofAnotherYear_hasItsYear() {
		assertThat(this.times.day(LocalDate.of(2027, 1, 4))).isEqualTo("Mon 4 Jan 2027");
		assertThat(this.times.day(LocalDate.of(2026, 12, 31))).isEqualTo("Thu 31 Dec");
	}

	@Test
	void left_inTheFuture_countsTheTwoLargestUnits() {
		assertThat(this.times.left(NOW.plusSeconds(2 * 86_400 + 3 * 3600 + 120))).isEqualTo("in 2 days 3 hours");
		assertThat(this.times.left(NOW.plusSeconds(86_400))).isEqualTo("in 1 day");
		assertThat(this.times.left(NOW.plusSeconds(3600 + 60))).isEqualTo("in 1 hour 1 minute");
		assertThat(this.times.left(NOW.plusSeconds(45 * 60))).isEqualTo("in 45 minutes");
		assertThat(this.times.left(NOW.plusSeconds(30))).isEqualTo("now");
	}

	@Test
	void left_inThePast_saysHowLongAgo() {
		assertThat(this.times.left(NOW.minusSeconds(2 * 86_400))).isEqualTo("2 days ago");
		LocaleContextHolder.setLocale(Locale.FRENCH);
		assertThat(this.times.left(NOW.minusSeconds(2 * 86_400))).isEqualTo("il y a 2 jours");
	}

	@Test
	void passed_atTheMomentItself_isTrue() {
		assertThat(this.times.passed(NOW)).isTrue();
		assertThat(this.times.passed(NOW.plusMillis(1))).isFalse();
	}

	@Test
	void nothing_isShownAsNothing() {
		assertThat(this.times.moment(null)).isEmpty();
		assertThat(this.times.day(null)).isEmpty();
		assertThat(this.times.left(null)).isEmpty();
	}

	private static void inProductionIn(String zone) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(ProductionSummary.class.getName(), new ProductionSummary(ProductionId.next(), "Low Water",
				"Tidal Pictures", ZoneId.of(zone), List.of(Locale.ENGLISH), List.of("best-practice"), false));
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
