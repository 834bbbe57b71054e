package app.closedset.rider;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.script.Scripts;
import app.closedset.script.TestScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may open which page of a rider, and what each of them says.
 */
@ClosedSetTest
class RiderPagesTests {

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private Scripts texts;

	@Autowired
	private Riders riders;

	@Autowired
	private EncryptedWords encryption;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private RiderId rider;

	@BeforeEach
	void aDescribedRider() {
		this.production = this.productions.aProduction();
		SceneId scene = this.scripts.aScript(this.production, 1).get(0);
		Viewer performer = this.production.as(Role.PERFORMER);
		Viewer coordinator = this.production.as(Role.COORDINATOR);
		this.rider = within(() -> {
			this.jdbc.sql("update member set birth = date '1990-01-01' where id = ?")
				.param(performer.member().value())
				.update();
			this.jdbc.sql("""
					insert into engagement (id, coordinator_id, whole_production, state, offered_by, offered_at,
					  answered_at, version)
					values (gen_random_uuid(), ?, true, 'ACCEPTED', ?, now(), now(), 0)""")
				.params(coordinator.member().value(), coordinator.member().value())
				.update();
			Rider made = Rider.started(scene, performer.member(), true,
					ScriptBasis.of(this.texts.text(scene).orElseThrow(), "White", List.of(1)), this.encryption);
			made.add(RiderFixture.SEEN_BACK, "", LocalDate.now());
			made.describe(new Particulars(List.of("No touch below the waist"), List.of("Ada, camera"), "",
					"Destroyed after delivery"));
			return this.riders.save(made).id();
		});
	}

	@Test
	void draft_isReadByItsCoordinatorOnly() {
		assertThat(get("", Role.COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("the upper back", "Confirm the wording");
		assertThat(get("", Role.OFFICE)).hasStatusOk()
			.bodyText()
			.doesNotContain("upper back")
			.contains("Action needed");
		assertThat(get("", Role.DIRECTOR)).hasStatusOk().bodyText().doesNotContain("upper back");
		assertThat(get("", Role.PERFORMER)).hasStatus(403);
		assertThat(get("", Role.SCRIPT_SUPERVISOR)).hasStatus(403);
		assertThat(mine("", Role.PERFORMER)).hasStatus(404);
	}

	@Test
	void list_showsStatesToTheOffice_andSendsThePerformerToTheirOwn() {
		assertThat(riders("", Role.OFFICE)).hasStatusOk().bodyText().contains("Action needed");
		assertThat(riders("", Role.COORDINATOR)).hasStatusOk().bodyText().contains("Draft");
		assertThat(riders("", Role.PERFORMER)).hasStatus3xxRedirection();
		assertThat(riders("/mine", Role.PERFORMER)).hasStatusOk();
	}

	@Test
	void coordinatorsPages_render() {
		assertThat(get("/items/new?what=CONTACT.HAND", Role.COORDINATOR)).hasStatusOk().bodyText().contains("Area of");
		assertThat(get("/items/new?what=NO.SUCH", Role.COORDINATOR)).hasStatus(404);
		assertThat(get("/change", Role.COORDINATOR)).hasStatus(404);
		assertThat(get("/closure", Role.COORDINATOR)).hasStatusOk();
		assertThat(get("/versions/new", Role.COORDINATOR)).hasStatusOk();
	}

	@Test
	void item_incomplete_isShownAgainWithItsField() {
		assertThat(this.mvc.post()
			.uri(path("/items"))
			.param("what", "NUDITY.SEEN")
			.param("version", version())
			.with(SignedIn.as(this.production.as(Role.COORDINATOR)))).hasStatus(422)
			.bodyText()
			.contains("Choose the area of the body.");
	}

	@Test
	void oldForm_isRefused() {
		String old = version();
		within(() -> {
			Rider changed = this.riders.findById(this.rider).orElseThrow();
			changed.quote(changed.newest().basis());
			return this.riders.save(changed);
		});
		assertThat(post("/wording", old, Role.COORDINATOR)).hasStatus(409);
	}

	@Test
	void confirmedRider_isOfferedByTheOffice_signed_andTakenBackByThePerformer() {
		assertThat(post("/wording", version(), Role.COORDINATOR)).hasStatus3xxRedirection();
		assertThat(get("/offer", Role.OFFICE)).hasStatusOk().bodyText().doesNotContain("upper back");
		assertThat(post("/offer", version(), Role.OFFICE)).hasStatus3xxRedirection();
		assertThat(state()).isEqualTo(RiderState.OFFERED);
		within(() -> {
			Rider offered = this.riders.findById(this.rider).orElseThrow();
			SigningId signing = offered.newest().signing();
			assertThat(signing).isNotNull();
			offered.answer(offered.newest().items().get(0).id(), Answer.AGREED, "");
			return this.riders.save(RiderFixture.sign(offered));
		});
		assertThat(get("", Role.OFFICE)).bodyText().contains("Current", "the upper back");
		assertThat(mine("/" + this.rider, Role.PERFORMER)).hasStatusOk()
			.bodyText()
			.contains("I want to do less", "Test office");
		String item = within(
				() -> this.riders.findById(this.rider).orElseThrow().newest().items().get(0).id().toString());
		assertThat(mine("/" + this.rider + "/less/" + item, Role.PERFORMER)).hasStatusOk();
		assertThat(mine("/" + this.rider + "/withdrawal", Role.PERFORMER)).hasStatusOk();
		assertThat(this.mvc.post()
			.uri(this.production.path("/riders/mine/" + this.rider + "/less/" + item))
			.with(SignedIn.as(this.production.as(Role.PERFORMER)))).hasStatus3xxRedirection();
		assertThat(get("", Role.OFFICE)).bodyText().doesNotContain("the upper back");
		assertThat(within(() -> this.riders.findById(this.rider)
			.orElseThrow()
			.agreed()
			.stream()
			.filter((one) -> one.terms().kind() == ItemKind.NUDITY)
			.count())).isZero();
	}

	@Test
	void otherPerformer_findsNothing() {
		Viewer other = this.production.enrol("Other performer", Role.PERFORMER);
		assertThat(this.mvc.get().uri(this.production.path("/riders/mine/" + this.rider)).with(SignedIn.as(other)))
			.hasStatus(404);
	}

	private RiderState state() {
		return within(() -> this.riders.findById(this.rider).orElseThrow().state());
	}

	private String version() {
		return within(() -> Long.toString(this.riders.findById(this.rider).orElseThrow().version()));
	}

	private String path(String rest) {
		return this.production.path("/riders/" + this.rider + rest);
	}

	private MvcTestResult get(String rest, Role role) {
		return this.mvc.get().uri(path(rest)).with(SignedIn.as(this.production.as(role))).exchange();
	}

	private MvcTestResult mine(String rest, Role role) {
		return riders("/mine" + (rest.isEmpty() ? "/" + this.rider : rest), role);
	}

	private MvcTestResult riders(String rest, Role role) {
		return this.mvc.get()
			.uri(this.production.path("/riders" + rest))
			.with(SignedIn.as(this.production.as(role)))
			.exchange();
	}

	private MvcTestResult post(String rest, String version, Role role) {
		return this.mvc.post()
			.uri(path(rest))
			.param("version", version)
			.with(SignedIn.as(this.production.as(role)))
			.exchange();
	}

	private <T> T within(Supplier<T> work) {
		return this.production.within(() -> this.transactions.execute((status) -> work.get()));
	}

}
