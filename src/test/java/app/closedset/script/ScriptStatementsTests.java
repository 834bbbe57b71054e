package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import javax.sql.DataSource;

import app.closedset.ClosedSetTest;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Members;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages and the face of the script take as many statements for four hundred scenes as
 * for ten. Statements of Hibernate and of {@link SceneRows} are counted together.
 */
@ClosedSetTest
class ScriptStatementsTests {

	private final AtomicLong plain = new AtomicLong();

	@Autowired
	private ImportDesk imports;

	@Autowired
	private Drafts drafts;

	@Autowired
	private PendingImports pendings;

	@Autowired
	private Members members;

	@Autowired
	private ObjectProvider<DraftImpact> impacts;

	@Autowired
	private DataSource database;

	@Autowired
	private EntityManagerFactory sessions;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private TestProductions productions;

	@ParameterizedTest
	@ValueSource(ints = { 10, 100, 400 })
	void script_ofAnyLength_takesTheSameStatements(int scenes) {
		TestProduction production = this.productions.aProduction();
		Viewer office = production.as(Role.OFFICE);
		production.within(office, () -> imported(office, scenes, "waits", ""));
		SceneRows rows = counted();
		ScriptPageDesk pages = new ScriptPageDesk(this.drafts, this.pendings, rows, this.members, Clock.systemUTC());
		ScriptDesk face = new ScriptDesk(this.drafts, rows);
		SceneId scene = production.within(office, () -> this.transactions.execute((t) -> face.scenes())).getLast().id();

		assertThat(
				statements(production, office, () -> pages.scenes(office, "", ScenesPage.Show.ALL, Map.of()).scenes()))
			.isEqualTo(2);
		assertThat(statements(production, office, () -> pages.scene(office, scene))).isEqualTo(3);
		assertThat(statements(production, office, face::scenes)).isEqualTo(1);
		assertThat(statements(production, office, () -> face.scene(scene))).isEqualTo(1);
		assertThat(statements(production, office, () -> face.text(scene))).isEqualTo(2);
		assertThat(statements(production, office, () -> face.texts(face.current().orElseThrow().id()))).isEqualTo(3);
		assertThat(statements(production, office, () -> pages.drafts(office))).isLessThanOrEqualTo(8);

		String first = production.within(office, () -> this.transactions.execute((t) -> face.current()))
			.orElseThrow()
			.id()
			.toString();
		production.within(office, () -> imported(office, scenes, "waits long", first));
		ComparisonDesk comparing = new ComparisonDesk(this.drafts, rows, this.impacts);
		assertThat(statements(production, office,
				() -> assertThat(comparing.page(office, null, null, true).orElseThrow().changed()).hasSize(scenes)))
			.isLessThanOrEqualTo(8);
		assertThat(statements(production, office, () -> pages.scene(office, scene))).isEqualTo(4);
	}

	private long statements(TestProduction production, Viewer viewer, Supplier<?> work) {
		Statistics statistics = this.sessions.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		return production.within(viewer, () -> this.transactions.execute((t) -> {
			long before = statistics.getPrepareStatementCount() + this.plain.get();
			work.get();
			return statistics.getPrepareStatementCount() + this.plain.get() - before;
		}));
	}

	private SceneRows counted() {
		JdbcTemplate template = new JdbcTemplate(this.database) {
			@Override
			protected void applyStatementSettings(Statement statement) throws java.sql.SQLException {
				ScriptStatementsTests.this.plain.incrementAndGet();
				super.applyStatementSettings(statement);
			}
		};
		return new SceneRows(JdbcClient.create(template), template);
	}

	private ImportOutcome imported(Viewer viewer, int scenes, String does, String follows) {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= scenes; i++) {
			text.append("INT. ROOM ")
				.append(i)
				.append(" - DAY #")
				.append(i)
				.append("#\n\nNell ")
				.append(does)
				.append(".\n\nNELL\nYes.\n\n");
		}
		ImportOutcome upload = this.imports.upload(viewer, "s.fountain",
				text.toString().getBytes(StandardCharsets.UTF_8));
		return this.imports.confirm(viewer, ((ImportOutcome.Waiting) upload).pending(),
				new ImportForm("A draft", RevisionColour.WHITE, LocalDate.of(2026, 11, 24), false, follows));
	}

}
