package app.closedset.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.schedule.Schedule.Day;
import app.closedset.script.TestScripts;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClosedSetTest
class SchedulePagesTests {

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private ScheduleDesk desk;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private SessionFactory sessions;

	private ShootingDayId aDay(TestProduction production, LocalDate date) {
		return production.within(production.as(Role.FIRST_AD), () -> {
			DayOutcome outcome = this.desk.plan(new DayForm(date, "Main unit", LocalTime.of(7, 30), null, 0));
			return ((DayOutcome.Planned) outcome).day();
		});
	}

	private void add(TestProduction production, ShootingDayId day, SceneId scene) {
		production.within(production.as(Role.FIRST_AD), () -> {
			this.desk.add(day, scene);
			return true;
		});
	}

	private Day stored(TestProduction production, ShootingDayId day) {
		return production.within(() -> this.desk.day(day).orElseThrow());
	}

	private List<String> recorded(TestProduction production) {
		return production.within(() -> Objects.requireNonNull(this.transactions.execute((status) -> this.jdbc
			.sql("select action from audit_entry where subject_kind = 'shooting_day' order by sequence")
			.query(String.class)
			.list())));
	}

	private MvcTestResult get(Viewer viewer, String path) {
		return this.mvc.get().uri(path).with(SignedIn.as(viewer)).exchange();
	}

	@Test
	void day_planned_keepsItsCallAndIsRecorded() {
		TestProduction production = this.productions.aProduction();
		MvcTestResult result = this.mvc.post()
			.uri(production.path("/schedule"))
			.with(SignedIn.as(production.as(Role.FIRST_AD)))
			.param("date", "2027-03-29")
			.param("unit", "Main unit")
			.param("call", "06:00")
			.param("version", "0")
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		Day day = production.within(() -> this.desk.days().getFirst());
		assertThat(day.call()).isEqualTo("2027-03-29T04:00:00Z");
		assertThat(recorded(production)).containsExactly("schedule.day.planned");
		assertThat(get(production.as(Role.FIRST_AD), production.path("/schedule"))).hasStatusOk()
			.bodyText()
			.contains("Main unit");
	}

	@Test
	void call_thatDoesNotExist_isRefusedWithTheOptions() {
		TestProduction production = this.productions.aProduction();
		assertThat(planning(production, "2027-03-28", "02:30", null)).hasStatus(422)
			.bodyText()
			.contains("does not exist on that day")
			.contains("Error: ");
		assertThat(production.within(() -> this.desk.days())).isEmpty();
	}

	@Test
	void call_thatComesTwice_isAskedAndThenTaken() {
		TestProduction production = this.productions.aProduction();
		assertThat(planning(production, "2027-10-31", "02:30", null)).hasStatus(422)
			.bodyText()
			.contains("comes twice on that day")
			.contains("name=\"occurrence\"");
		assertThat(planning(production, "2027-10-31", "02:30", "SECOND")).hasStatus3xxRedirection();
		assertThat(production.within(() -> this.desk.days().getFirst().call())).isEqualTo("2027-10-31T01:30:00Z");
	}

	@Test
	void blankForm_isRefusedWithoutAnythingStored() {
		TestProduction production = this.productions.aProduction();
		assertThat(this.mvc.post()
			.uri(production.path("/schedule"))
			.with(SignedIn.as(production.as(Role.OFFICE)))
			.param("version", "0")
			.param("date", "")
			.param("unit", "")
			.param("call", "")
			.exchange()).hasStatus(422).bodyText().contains("Enter the date.").contains("Name the unit.");
		assertThat(production.within(() -> this.desk.days())).isEmpty();
	}

	@Test
	void sameUnitTwiceOnADay_isRefused() {
		TestProduction production = this.productions.aProduction();
		aDay(production, LocalDate.of(2026, 12, 3));
		assertThat(planning(production, "2026-12-03", "09:00", null)).hasStatus(422);
		assertThat(production.within(() -> this.desk.days())).hasSize(1);
	}

	@Test
	void callMoved_isRecordedWithBothMoments() {
		TestProduction production = this.productions.aProduction();
		ShootingDayId day = aDay(production, LocalDate.of(2026, 12, 3));
		production.within(production.as(Role.FIRST_AD), () -> this.desk.move(day,
				new DayForm(LocalDate.of(2026, 12, 3), "Main unit", LocalTime.of(9, 0), null, 1)));
		assertThat(stored(production, day).call()).isEqualTo("2026-12-03T08:00:00Z");
		assertThat(recorded(production)).containsExactly("schedule.day.planned", "schedule.call.moved");
	}

	@Test
	void olderForm_changesNothing() {
		TestProduction production = this.productions.aProduction();
		SceneId scene = this.scripts.aScript(production, 1).getFirst();
		ShootingDayId day = aDay(production, LocalDate.of(2026, 12, 3));
		add(production, day, scene);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> production.within(production.as(Role.FIRST_AD), () -> this.desk.move(day,
					new DayForm(LocalDate.of(2026, 12, 4), "Main unit", LocalTime.of(9, 0), null, 0))));
		assertThat(stored(production, day).date()).isEqualTo("2026-12-03");
	}

	@Test
	void scenes_areReorderedAndTakenOff() {
		TestProduction production = this.productions.aProduction();
		List<SceneId> scenes = this.scripts.aScript(production, 3);
		ShootingDayId day = aDay(production, LocalDate.of(2026, 12, 3));
		scenes.forEach((scene) -> add(production, day, scene));
		Viewer firstAd = production.as(Role.FIRST_AD);
		post(firstAd, production.path("/schedule/" + day + "/scenes/" + scenes.get(2) + "/earlier"), 4);
		assertThat(stored(production, day).scenes()).containsExactly(scenes.get(0), scenes.get(2), scenes.get(1));
		post(firstAd, production.path("/schedule/" + day + "/scenes/" + scenes.get(0) + "/removal"), 5);
		assertThat(stored(production, day).scenes()).containsExactly(scenes.get(2), scenes.get(1));
		assertThat(production.within(() -> this.desk.daysOf(scenes.get(1)))).hasSize(1);
		assertThat(production.within(() -> this.desk.daysOf(scenes.get(0)))).isEmpty();
		assertThat(get(firstAd, production.path("/schedule/" + day))).hasStatusOk().bodyText().contains("BOATHOUSE 2");
	}

	@ParameterizedTest
	@EnumSource(names = { "COORDINATOR", "DIRECTOR", "SCRIPT_SUPERVISOR" })
	void reader_seesTheScheduleAndCannotChangeIt(Role role) {
		TestProduction production = this.productions.aProduction();
		ShootingDayId day = aDay(production, LocalDate.of(2026, 12, 3));
		Viewer reader = production.as(role);
		assertThat(get(reader, production.path("/schedule/" + day))).hasStatusOk().bodyText().doesNotContain("/edit\"");
		assertThat(get(reader, production.path("/schedule/" + day + "/edit"))).hasStatus(403);
		assertThat(get(reader, production.path("/schedule/new"))).hasStatus(403);
	}

	@ParameterizedTest
	@EnumSource(names = { "PERFORMER", "GUARDIAN", "REPRESENTATIVE", "DEPARTMENT", "REFERENT" })
	void others_doNotOpenTheSchedule(Role role) {
		TestProduction production = this.productions.aProduction();
		assertThat(get(production.as(role), production.path("/schedule"))).hasStatus(403);
	}

	@Test
	void dayOfAnotherProduction_doesNotExist() {
		TestProduction production = this.productions.aProduction();
		TestProduction other = this.productions.aProduction();
		ShootingDayId day = aDay(other, LocalDate.of(2026, 12, 3));
		Viewer firstAd = production.as(Role.FIRST_AD);
		assertThat(get(firstAd, production.path("/schedule/" + day))).hasStatus(404);
		assertThat(get(firstAd, other.path("/schedule"))).hasStatus(404);
	}

	@Test
	void list_takesTheSameStatementsForOneTenAndAHundredDays() {
		TestProduction production = this.productions.aProduction();
		SceneId scene = this.scripts.aScript(production, 1).getFirst();
		long one = statements(production, scene, 1);
		assertThat(statements(production, scene, 10)).isEqualTo(one);
		assertThat(statements(production, scene, 100)).isEqualTo(one).isLessThanOrEqualTo(8);
	}

	private long statements(TestProduction production, SceneId scene, int days) {
		for (int at = production.within(() -> this.desk.days()).size(); at < days; at++) {
			add(production, aDay(production, LocalDate.of(2027, 1, 1).plusDays(at)), scene);
		}
		Statistics statistics = this.sessions.getStatistics();
		statistics.setStatisticsEnabled(true);
		long before = statistics.getPrepareStatementCount();
		assertThat(production.within(() -> this.desk.list(production.as(Role.FIRST_AD))).upcoming()).hasSize(days);
		return statistics.getPrepareStatementCount() - before;
	}

	private MvcTestResult planning(TestProduction production, String date, String call, @Nullable String occurrence) {
		var request = this.mvc.post()
			.uri(production.path("/schedule"))
			.with(SignedIn.as(production.as(Role.FIRST_AD)))
			.param("date", date)
			.param("unit", "Main unit")
			.param("call", call)
			.param("version", "0");
		if (occurrence != null) {
			request.param("occurrence", occurrence);
		}
		return request.exchange();
	}

	private void post(Viewer viewer, String path, long version) {
		assertThat(
				this.mvc.post().uri(path).with(SignedIn.as(viewer)).param("version", Long.toString(version)).exchange())
			.hasStatus3xxRedirection();
	}

}
