package app.closedset.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NoticeRuleTests {

	/** Change it to try other calls; a failure names it. */
	private static final long SEED = 20261124L;

	private static final Duration NOTICE = Duration.ofHours(48);

	@ParameterizedTest
	@CsvSource({
			// zone, call, elapsed hours, calendar days, what counts
			"Europe/Paris, 2027-03-29T06:00, 2027-03-27T05:00, 2027-03-27T06:00, 2027-03-27T05:00",
			"Europe/Paris, 2027-11-01T06:00, 2027-10-30T07:00, 2027-10-30T06:00, 2027-10-30T06:00",
			"America/New_York, 2027-03-15T06:00, 2027-03-13T05:00, 2027-03-13T06:00, 2027-03-13T05:00",
			"America/Los_Angeles, 2027-11-08T06:00, 2027-11-06T07:00, 2027-11-06T06:00, 2027-11-06T06:00",
			"Australia/Lord_Howe, 2027-04-05T06:00, 2027-04-03T06:30, 2027-04-03T06:00, 2027-04-03T06:00",
			"America/Phoenix, 2027-03-15T06:00, 2027-03-13T06:00, 2027-03-13T06:00, 2027-03-13T06:00",
			"America/Phoenix, 2027-11-08T06:00, 2027-11-06T06:00, 2027-11-06T06:00, 2027-11-06T06:00" })
	void latest_acrossAChangeOfTheClock_isTheStricter(String zone, String call, String elapsed, String calendar,
			String counts) {
		ZoneId region = ZoneId.of(zone);
		Instant moment = LocalDateTime.parse(call).atZone(region).toInstant();
		assertThat(moment.minus(NOTICE).atZone(region).toLocalDateTime()).isEqualTo(elapsed);
		assertThat(NoticeRule.calendar(moment, NOTICE, region).atZone(region).toLocalDateTime()).isEqualTo(calendar);
		assertThat(NoticeRule.latest(moment, NOTICE, region).atZone(region).toLocalDateTime()).isEqualTo(counts);
	}

	@ParameterizedTest
	@CsvSource({ "-1, true", "0, true", "1, false" })
	void latest_isTheLastSecondThatKeepsTheNotice(long seconds, boolean kept) {
		ZoneId paris = ZoneId.of("Europe/Paris");
		Instant call = LocalDateTime.parse("2027-03-29T06:00").atZone(paris).toInstant();
		Instant signed = Instant.parse("2027-03-27T04:00:00Z").plusSeconds(seconds);
		assertThat(!signed.isAfter(NoticeRule.latest(call, NOTICE, paris))).isEqualTo(kept);
	}

	@Test
	void latest_onAWallClockThatWasShownTwice_meansTheFirst() {
		ZoneId paris = ZoneId.of("Europe/Paris");
		Instant call = LocalDateTime.parse("2027-11-02T02:30").atZone(paris).toInstant();
		assertThat(NoticeRule.latest(call, NOTICE, paris)).isEqualTo("2027-10-31T00:30:00Z");
	}

	@Test
	void latest_onAWallClockThatWasSkipped_isNotAfterTheSkip() {
		ZoneId paris = ZoneId.of("Europe/Paris");
		Instant call = LocalDateTime.parse("2027-03-30T02:30").atZone(paris).toInstant();
		assertThat(NoticeRule.calendar(call, NOTICE, paris)).isEqualTo("2027-03-28T01:00:00Z");
		assertThat(NoticeRule.latest(call, NOTICE, paris)).isEqualTo("2027-03-28T00:30:00Z");
	}

	@Test
	void latest_withoutNotice_isTheCall() {
		Instant call = Instant.parse("2027-10-31T01:30:00Z");
		assertThat(NoticeRule.latest(call, Duration.ZERO, ZoneId.of("Europe/Paris"))).isEqualTo(call);
	}

	@Test
	void latest_afterTheCallMoved_movesWithIt() {
		Instant call = Instant.parse("2027-06-10T06:00:00Z");
		assertThat(NoticeRule.latest(call.plus(Duration.ofHours(3)), NOTICE, ZoneOffset.UTC))
			.isEqualTo(NoticeRule.latest(call, NOTICE, ZoneOffset.UTC).plus(Duration.ofHours(3)));
	}

	@Test
	void latest_afterTheZoneChanged_isReadInTheNewZone() {
		Instant call = LocalDateTime.parse("2027-11-01T06:00").atZone(ZoneId.of("Europe/Paris")).toInstant();
		assertThat(NoticeRule.latest(call, NOTICE, ZoneId.of("Europe/Paris"))).isEqualTo("2027-10-30T04:00:00Z");
		assertThat(NoticeRule.latest(call, NOTICE, ZoneId.of("America/Phoenix"))).isEqualTo("2027-10-30T05:00:00Z");
	}

	@ParameterizedTest
	@MethodSource("zones")
	void latest_inEveryZoneAndYear_keepsBothCounts(String id) {
		ZoneId zone = ZoneId.of(id);
		Random random = new Random(SEED + id.hashCode());
		long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
		long to = Instant.parse("2037-01-01T00:00:00Z").getEpochSecond();
		for (int turn = 0; turn < 200; turn++) {
			Instant call = Instant.ofEpochSecond(random.nextLong(from, to) / 60 * 60);
			check(call, Duration.ofDays(random.nextInt(1, 31)), zone);
		}
		Instant change = Instant.ofEpochSecond(from);
		for (var next = zone.getRules().nextTransition(change); next != null
				&& next.getInstant().getEpochSecond() < to; next = zone.getRules().nextTransition(change)) {
			change = next.getInstant();
			for (int minutes = -180; minutes <= 180; minutes += 15) {
				check(change.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(minutes)), NOTICE, zone);
			}
		}
	}

	private static void check(Instant call, Duration notice, ZoneId zone) {
		Instant latest = NoticeRule.latest(call, notice, zone);
		String about = "call %s, notice %s, zone %s, seed %d".formatted(call, notice, zone, SEED);
		assertThat(latest).as(about).isBeforeOrEqualTo(call.minus(notice));
		LocalDateTime wall = LocalDateTime.ofInstant(call, zone).minusDays(notice.toDays());
		assertThat(LocalDateTime.ofInstant(latest.minusNanos(1), zone)).as(about).isBefore(wall);
		Instant later = latest.plusSeconds(1);
		boolean tooLate = later.isAfter(call.minus(notice)) || LocalDateTime.ofInstant(later, zone).isAfter(wall)
				|| shownBefore(wall, later, zone);
		assertThat(tooLate).as("%s: one second later is too late", about).isTrue();
	}

	/** Whether the clock had shown this time before that moment. */
	private static boolean shownBefore(LocalDateTime wall, Instant moment, ZoneId zone) {
		return zone.getRules()
			.getValidOffsets(wall)
			.stream()
			.anyMatch((offset) -> wall.toInstant(offset).isBefore(moment));
	}

	static Stream<String> zones() {
		return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream();
	}

	@Test
	void strictest_ofTwo_takesTheLongerOfEachDate() {
		NoticeRule one = new NoticeRule(Duration.ofHours(48), Duration.ZERO, Duration.ofHours(72));
		NoticeRule other = new NoticeRule(Duration.ofHours(24), Duration.ofHours(12), Duration.ofHours(48));
		assertThat(one.strictest(other))
			.isEqualTo(new NoticeRule(Duration.ofHours(48), Duration.ofHours(12), Duration.ofHours(72)))
			.isEqualTo(other.strictest(one));
	}

	@Test
	void notice_negative_isRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NoticeRule(Duration.ofHours(-1), Duration.ZERO, Duration.ZERO));
	}

}
