package app.closedset.rider;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.closedset.ClosedSetTest;
import app.closedset.TestClock;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.script.TestScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Offers that nobody signed before the call.
 */
@ClosedSetTest
class RiderExpiryTests {

	private static final Duration UNTIL_CALL = Duration.ofDays(3);

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private TestRiders riders;

	@Autowired
	private TestClock clock;

	@Autowired
	private RiderExpiry expiry;

	@Autowired
	private RiderWaitingItems waiting;

	@Autowired
	private Audit audit;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	private TestProduction production;

	private SceneId scene;

	private RiderId rider;

	@BeforeEach
	void anOfferForAScheduledScene() {
		this.production = this.productions.aProduction();
		this.scene = this.scripts.aScript(this.production, 1).get(0);
		this.rider = this.riders.offered(this.production, this.scene);
		calledAt(this.clock.instant().plus(UNTIL_CALL));
	}

	@Test
	void offer_beforeTheCall_stays() {
		this.clock.advance(UNTIL_CALL.minusMinutes(1));
		this.expiry.sweep();
		assertThat(this.riders.state(this.production, this.rider)).isEqualTo(RiderState.OFFERED);
	}

	@Test
	void offer_unsignedAfterTheLastCall_expiresOnceByNobody() {
		this.clock.advance(UNTIL_CALL.plusMinutes(1));
		this.expiry.sweep();
		this.expiry.sweep();
		assertThat(this.riders.state(this.production, this.rider)).isEqualTo(RiderState.EXPIRED);
		assertThat(entries("rider.expired")).singleElement().satisfies((entry) -> assertThat(entry.account()).isNull());
	}

	@Test
	void offer_unsigned_staysWhileAnotherCallIsToCome() {
		calledAt(this.clock.instant().plus(UNTIL_CALL).plus(UNTIL_CALL));
		this.clock.advance(UNTIL_CALL.plusMinutes(1));
		this.expiry.sweep();
		assertThat(this.riders.state(this.production, this.rider)).isEqualTo(RiderState.OFFERED);
	}

	@Test
	void expiredOffer_waitsForNobody_untilTheSceneIsCalledAgain() {
		assertThat(waitingFor(Role.PERFORMER)).isNotEmpty();
		this.clock.advance(UNTIL_CALL.plusMinutes(1));
		this.expiry.sweep();
		for (Role role : List.of(Role.PERFORMER, Role.OFFICE, Role.COORDINATOR)) {
			assertThat(waitingFor(role)).as(role.name()).isEmpty();
		}
		calledAt(this.clock.instant().plus(UNTIL_CALL));
		assertThat(waitingFor(Role.COORDINATOR)).extracting(WaitingItem::message)
			.containsExactly("rider.waiting.renew");
	}

	private List<WaitingItem> waitingFor(Role role) {
		Viewer viewer = this.production.as(role);
		return this.production.within(viewer, () -> this.waiting.waitingFor(viewer));
	}

	private List<Audit.Entry> entries(String action) {
		return this.production.within(() -> this.audit.about(RiderRecorded.subject(this.rider)))
			.stream()
			.filter((entry) -> entry.action().equals(action))
			.toList();
	}

	private void calledAt(Instant call) {
		UUID day = UUID.randomUUID();
		OffsetDateTime at = OffsetDateTime.ofInstant(call, ZoneOffset.UTC);
		this.production.within(() -> this.transactions.execute((status) -> {
			this.jdbc.sql("""
					insert into shooting_day (id, shooting_date, unit, call_at, call_zone, version)
					values (?, ?, 'Main unit', ?, 'Europe/Paris', 0)""").params(day, at.toLocalDate(), at).update();
			return this.jdbc
				.sql("insert into shooting_day_scene (shooting_day_id, position, scene_id) values (?, 0, ?)")
				.params(day, this.scene.value())
				.update();
		}));
	}

}
