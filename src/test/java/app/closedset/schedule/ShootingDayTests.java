package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ShootingDayTests {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private static final LocalDate DATE = LocalDate.of(2026, 12, 3);

	private static final Instant CALL = Instant.parse("2026-12-03T06:30:00Z");

	private final SceneId first = SceneId.next();

	private final SceneId second = SceneId.next();

	private final SceneId third = SceneId.next();

	private ShootingDay day() {
		return new ShootingDay(ShootingDayId.next(), DATE, "Main unit", CALL, PARIS).with(this.first)
			.with(this.second)
			.with(this.third);
	}

	@Test
	void scenes_keepShootingOrder() {
		assertThat(day().earlier(this.third).summary().scenes())
			.isEqualTo(List.of(this.first, this.third, this.second));
		assertThat(day().later(this.first).summary().scenes()).isEqualTo(List.of(this.second, this.first, this.third));
	}

	@Test
	void scenesAtTheEnds_stayThere() {
		assertThat(day().earlier(this.first).later(this.third).summary().scenes())
			.isEqualTo(List.of(this.first, this.second, this.third));
	}

	@Test
	void sceneAddedTwice_isThereOnce() {
		assertThat(day().with(this.first).summary().scenes()).hasSize(3);
	}

	@Test
	void sceneOfAnotherDay_cannotBeTakenOff() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> day().without(SceneId.next()));
	}

	@Test
	void summary_isACopy() {
		ShootingDay day = day();
		List<SceneId> before = day.summary().scenes();
		day.without(this.second);
		assertThat(before).hasSize(3);
		assertThat(day.summary().scenes()).isEqualTo(List.of(this.first, this.third));
	}

}
