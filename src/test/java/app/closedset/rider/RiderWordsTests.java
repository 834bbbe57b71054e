package app.closedset.rider;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.TestDatabase;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.platform.EncryptedWords;
import app.closedset.platform.MigrationEncryption;
import app.closedset.platform.ProductionContext;
import app.closedset.platform.UnreadableText;
import app.closedset.rider.terms.Terms;
import app.closedset.rider.terms.ItemKind;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import static app.closedset.rider.RiderFixture.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people say in riders is encrypted in the database, and bound to its row.
 */
@ClosedSetTest
class RiderWordsTests {

	private static final Particulars PARTICULARS = new Particulars(List.of("Nothing below the waist"),
			List.of("Director"), "On the day before", "Destroyed after delivery");

	@Autowired
	private TestProductions productions;

	@Autowired
	private Riders riders;

	@Autowired
	private EncryptedWords encryption;

	@Autowired
	private MigrationEncryption migrationEncryption;

	@Autowired
	private V20261125141010__EncryptRiderWords migration;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	private TestProduction production;

	private RiderId rider;

	@BeforeEach
	void aDescribedRider() {
		this.production = this.productions.aProduction();
		this.rider = within(() -> {
			Rider made = Rider.started(SceneId.next(), this.production.as(Role.PERFORMER).member(), true,
					ScriptBasis.of(scene("The lamp swings."), "White", List.of(1)), this.encryption);
			made.add(Terms.condition(ItemKind.Condition.CLOSED_SET), "Slowly, as rehearsed.", LocalDate.now());
			made.describe(PARTICULARS);
			return this.riders.save(made).id();
		});
	}

	@Test
	void words_storedAndRead_areTheSame() {
		within(() -> {
			RiderVersion version = this.riders.findById(this.rider).orElseThrow().newest();
			assertThat(version.particulars()).isEqualTo(PARTICULARS);
			assertThat(version.question()).isEmpty();
			assertThat(version.items().get(0).wording()).isEqualTo("Slowly, as rehearsed.");
			return true;
		});
	}

	@Test
	void words_inTheDatabase_areEncrypted() {
		for (String table : List.of("rider_version", "rider_item")) {
			byte[] stored = within(() -> this.jdbc.sql("select words from " + table).query(byte[].class).single());
			assertThat(new String(stored, StandardCharsets.UTF_8)).as(table)
				.doesNotContain("waist", "rehearsed", "wording", "limits");
		}
	}

	@Test
	void words_movedToAnotherRow_areNotRead_andTheRiderStillStands() {
		within(() -> this.jdbc.sql("update rider_item set words = (select words from rider_version)").update());
		within(() -> {
			Rider found = this.riders.findById(this.rider).orElseThrow();
			assertThat(found.state()).isEqualTo(RiderState.DRAFT);
			RiderItem item = found.newest().items().get(0);
			assertThatExceptionOfType(UnreadableText.class).isThrownBy(item::wording);
			return true;
		});
	}

	@Test
	void clearText_ofEarlierDatabases_isEncryptedByTheMigration() throws Exception {
		Map<String, String> database = new HashMap<>();
		TestDatabase.emptyDatabase(database::put);
		migrate(database, "20261125141000");
		UUID production = UUID.randomUUID();
		UUID version = UUID.randomUUID();
		UUID item = UUID.randomUUID();
		try (Connection connection = connect(database)) {
			fill(JdbcClient.create(new SingleConnectionDataSource(connection, true)), production, version, item);
		}
		migrate(database, "20261125141020");
		try (Connection connection = connect(database)) {
			JdbcClient migrated = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			migrated.sql("select set_config('closedset.production', ?, false)")
				.param(production.toString())
				.query(String.class)
				.single();
			EncryptedWords words = new EncryptedWords(this.migrationEncryption.on(connection),
					JsonMapper.builder().build());
			ProductionContext.within(new ProductionId(production), null, () -> {
				assertThat(words.read("rider_version", "words", version, bytes(migrated, "rider_version"),
						VersionWords.class))
					.isEqualTo(new VersionWords(PARTICULARS, "Who holds the robe?"));
				assertThat(words.read("rider_item", "words", item, bytes(migrated, "rider_item"), ItemWords.class))
					.isEqualTo(new ItemWords("Slowly.", "If the door is shut", "If the lamp is out"));
				return true;
			});
		}
	}

	private static byte[] bytes(JdbcClient jdbc, String table) {
		return jdbc.sql("select words from " + table).query(byte[].class).single();
	}

	private static void fill(JdbcClient jdbc, UUID production, UUID version, UUID item) {
		UUID account = UUID.randomUUID();
		UUID member = UUID.randomUUID();
		UUID rider = UUID.randomUUID();
		jdbc.sql("select set_config('closedset.production', ?, false)")
			.param(production.toString())
			.query(String.class)
			.single();
		jdbc.sql("""
				insert into production (production_id, title, kind, company, zone, languages, agreements, demo,
				  created_at, version)
				values (?, 'Test', 'FEATURE_FILM', 'Test', 'Europe/Paris', array['en'], array['best-practice'], false,
				  now(), 0)""").param(production).update();
		jdbc.sql("""
				insert into account (id, email, name, language, state, created_at, version)
				values (?, 'a@example.org', 'Test', 'en', 'INVITED', now(), 0)""").param(account).update();
		jdbc.sql("insert into member (id, account_id, name, joined_at, version) values (?, ?, 'Test', now(), 0)")
			.params(member, account)
			.update();
		jdbc.sql("""
				insert into rider (id, scene_id, performer_id, full_rider, changes, version)
				values (?, gen_random_uuid(), ?, true, 0, 0)""").params(rider, member).update();
		jdbc.sql("""
				insert into rider_version (id, rider_id, number, state, draft_id, draft_name, fingerprint, limits, room,
				  rehearsal, storage, question)
				values (?, ?, 1, 'DRAFT', gen_random_uuid(), 'White', repeat('0', 64), 'Nothing below the waist',
				  'Director', 'On the day before', 'Destroyed after delivery', 'Who holds the robe?')""")
			.params(version, rider)
			.update();
		jdbc.sql("""
				insert into rider_item (id, version_id, position, kind, what, side, adults_only, wording, answer,
				  condition, own_condition, settled)
				values (?, ?, 0, 'CONDITION', 'CLOSED_SET', 'BOTH', false, 'Slowly.', 'AGREED_IF',
				  'If the door is shut', 'If the lamp is out', false)""").params(item, version).update();
	}

	private void migrate(Map<String, String> database, String version) {
		Flyway.configure()
			.dataSource(database.get("spring.datasource.url"), database.get("spring.flyway.user"),
					database.get("spring.flyway.password"))
			.locations("classpath:db/migration")
			.javaMigrations(this.migration)
			.target(version)
			.load()
			.migrate();
	}

	private static Connection connect(Map<String, String> database) throws Exception {
		return DriverManager.getConnection(Objects.requireNonNull(database.get("spring.datasource.url")),
				database.get("spring.flyway.user"), database.get("spring.flyway.password"));
	}

	private <T> T within(Supplier<T> work) {
		return this.production.within(() -> Objects.requireNonNull(this.transactions.execute((status) -> work.get())));
	}

}
