package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import app.closedset.schedule.CallTime.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallTimeTests {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	@ParameterizedTest
	@CsvSource({ "Europe/Paris, 2027-03-29, 06:00, 2027-03-29T04:00:00Z",
			"Europe/Paris, 2027-11-01, 06:00, 2027-11-01T05:00:00Z",
			"America/New_York, 2027-03-15, 06:00, 2027-03-15T10:00:00Z",
			"America/Los_Angeles, 2027-11-08, 06:00, 2027-11-08T14:00:00Z",
			"Australia/Lord_Howe, 2027-04-05, 06:00, 2027-04-04T19:30:00Z",
			"America/Phoenix, 2027-03-15, 06:00, 2027-03-15T13:00:00Z" })
	void ordinaryTime_isReadInItsZone(String zone, LocalDate date, LocalTime time, Instant moment) {
		assertThat(CallTime.read(date, time, ZoneId.of(zone), null)).isEqualTo(new CallTime.Settled(moment));
	}

	@Test
	void timeThatIsSkipped_isRefusedWithBothEnds() {
		assertThat(CallTime.read(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), PARIS, Occurrence.FIRST))
			.isEqualTo(new CallTime.Skipped(LocalTime.of(2, 0), LocalTime.of(3, 0)));
	}

	@Test
	void timeThatComesTwice_withoutAChoice_isAsked() {
		assertThat(CallTime.read(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), PARIS, null)).isEqualTo(
				new CallTime.Twice(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z")));
	}

	@ParameterizedTest
	@CsvSource({ "FIRST, 2027-10-31T00:30:00Z", "SECOND, 2027-10-31T01:30:00Z" })
	void timeThatComesTwice_withAChoice_isThatOne(Occurrence which, Instant moment) {
		assertThat(CallTime.read(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), PARIS, which))
			.isEqualTo(new CallTime.Settled(moment));
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-28, 01:59, 2027-03-28T00:59:00Z", "2027-03-28, 03:00, 2027-03-28T01:00:00Z",
			"2027-10-31, 01:59, 2027-10-30T23:59:00Z", "2027-10-31, 03:00, 2027-10-31T02:00:00Z" })
	void timesBesideAChange_areClear(LocalDate date, LocalTime time, Instant moment) {
		assertThat(CallTime.read(date, time, PARIS, null)).isEqualTo(new CallTime.Settled(moment));
	}

}
