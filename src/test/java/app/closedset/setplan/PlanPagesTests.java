package app.closedset.setplan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.CastLinks;
import app.closedset.script.TestScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ClosedSetTest
class PlanPagesTests {

	private static final Pattern PLAN = Pattern.compile("/plans/([0-9a-f-]{36})");

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestScripts scripts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private TestProduction production;

	private SceneId scene;

	private Viewer coordinator;

	private Viewer firstAd;

	private Viewer performer;

	private Viewer partner;

	/** A scene with a coordinator and two performers who perform in it. */
	@BeforeEach
	void aSceneWithItsPeople() {
		this.production = this.productions.aProduction();
		this.scene = this.scripts.aScript(this.production, 1).getFirst();
		this.coordinator = this.production.as(Role.COORDINATOR);
		this.firstAd = this.production.as(Role.FIRST_AD);
		this.performer = this.production.as(Role.PERFORMER);
		this.partner = this.production.enrol("Second performer", Role.PERFORMER);
		this.production.within(() -> {
			CastLinks.link(this.context, "NELL", this.performer.member());
			CastLinks.link(this.context, "NELL", this.partner.member());
			return true;
		});
		post(this.production.as(Role.OFFICE), "/engagements", "coordinator", this.coordinator.member().toString(),
				"scope", "WHOLE");
		post(this.coordinator, "/engagements/"
				+ found(get(this.coordinator, "/engagements"), "/engagements/([0-9a-f-]{36})/accept") + "/acceptance");
		post(this.coordinator, "/scenes/" + this.scene + "/people", "version", "0",
				"parts[" + this.performer.member() + "]", "PERFORMS", "parts[" + this.partner.member() + "]",
				"PERFORMS");
	}

	private String draft() {
		String location = Objects
			.requireNonNull(post(this.coordinator, "/scenes/" + this.scene + "/plan").getResponse().getRedirectedUrl());
		Matcher plan = PLAN.matcher(location);
		assertThat(plan.find()).as(location).isTrue();
		return "/plans/" + plan.group(1);
	}

	/** A plan that can be approved, with a runner whom a performer may strike. */
	private String complete() {
		String plan = draft();
		post(this.coordinator, plan + "/rules", "version", "0", "stopWord", "Heron", "hold", "Everyone stops",
				"devicesBagged", "true", "aftercare", "Call the coordinator");
		post(this.coordinator, plan + "/monitors", "screen", "Web feed", "watcher", "OFF");
		post(this.coordinator, plan + "/risks", "hazard", "Cold floor", "measure", "Mats", "owner", "First AD");
		post(this.coordinator, plan + "/people", "name", "Ana Rios", "function", "Runner", "reason", "Brings robes");
		post(this.coordinator, plan + "/beats", "happening", "They stand apart", "touch", "No touch at all");
		return plan;
	}

	private String published() {
		String plan = complete();
		approve(plan, this.coordinator, true);
		approve(plan, this.firstAd, false);
		return plan;
	}

	private void approve(String plan, Viewer viewer, boolean asCoordinator) {
		post(viewer, plan + "/approval", "version", version(plan), "coordinator", Boolean.toString(asCoordinator));
	}

	private String version(String plan) {
		return found(get(this.firstAd, plan + "/rules"), "name=\"version\" value=\"([0-9]+)\"");
	}

	private String personId(String plan, String name) {
		return found(get(this.coordinator, plan), "/people/([0-9a-f-]{36})\"[^>]*Change: " + name);
	}

	private String runner(String plan) {
		return personId(plan, "Ana Rios");
	}

	@Test
	void draft_beginsWithThoseWhoMustBeThere() {
		String page = body(get(this.firstAd, draft()));
		assertThat(page).contains("Test performer", "Second performer", "Test coordinator", "Test first ad",
				"Test director", "Enter the word that stops everything");
	}

	@Test
	void draft_pressedTwice_isOnePlan() {
		assertThat(draft()).isEqualTo(draft());
	}

	@Test
	void draft_pressedByTwoAtOnce_isOnePlan() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<String>> answers = new ArrayList<>();
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int press = 0; press < 2; press++) {
				answers.add(both.submit(() -> {
					start.await();
					return draft();
				}));
			}
			start.countDown();
		}
		assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
	}

	@Test
	void draft_toThoseItNames_isNotThere_andOnceTwoApproved_itIs() {
		String plan = complete();
		assertThat(get(this.performer, plan)).hasStatus(404);
		approve(plan, this.coordinator, true);
		approve(plan, this.firstAd, false);
		assertThat(body(get(this.performer, plan))).contains("Heron", "Ana Rios", "Brings robes", "Cold floor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "OFFICE", "PRODUCER", "SET_TEAM", "DEPARTMENT", "SCRIPT_SUPERVISOR" })
	void plan_toThoseItDoesNotName_isNotThere(Role role) {
		assertThat(get(this.production.as(role), published())).hasStatus(404);
	}

	@Test
	void office_seesHowThePlanStands_butNotWhatItSays() {
		published();
		Viewer office = this.production.as(Role.OFFICE);
		assertThat(body(get(office, "/plans"))).contains("Published", "0 of 6").doesNotContain("Heron", "/plans/");
		assertThat(body(get(office, "/scenes/" + this.scene + "/plan"))).contains("It is shown to the people it names")
			.doesNotContain("Heron", "Ana Rios");
	}

	@Test
	void coordinator_whoIsNotEngagedOnTheScene_neitherReadsNorWrites() {
		Viewer other = this.production.enrol("Other coordinator", Role.COORDINATOR);
		String plan = published();
		assertThat(get(other, plan)).hasStatus(404);
		assertThat(get(other, plan + "/rules")).hasStatus(404);
		assertThat(send(other, plan + "/approval", "version", version(plan), "coordinator", "true")).hasStatus(404);
	}

	@Test
	void choreography_isForTheScenesPerformersItsDirectorAndItsCoordinator() {
		String plan = published();
		for (Viewer reader : List.of(this.performer, this.coordinator, this.production.as(Role.DIRECTOR))) {
			assertThat(body(get(reader, plan))).contains("No touch at all");
		}
		assertThat(body(get(this.firstAd, plan))).contains("Heron").doesNotContain("No touch at all");
		assertThat(get(this.firstAd, plan + "/beats/new")).hasStatus(403);
		List<String> stored = Objects.requireNonNull(this.production.within(() -> this.transactions
			.execute((status) -> this.jdbc.sql("select encode(touch, 'escape') from closed_set_beat")
				.query(String.class)
				.list())));
		assertThat(stored).as("encrypted").hasSize(1).noneMatch((words) -> words.contains("touch"));
	}

	@Test
	void garments_ofAnotherPerformer_areNotShown() {
		String plan = draft();
		post(this.coordinator, plan + "/garments", "performer", this.partner.member().toString(), "kind",
				"MODESTY_GARMENT", "holder", personId(plan, "Test first ad"));
		post(this.coordinator, plan + "/rules", "version", version(plan), "stopWord", "Heron", "hold", "Stop",
				"aftercare", "Call");
		post(this.coordinator, plan + "/monitors", "screen", "Web feed", "watcher", "OFF");
		post(this.coordinator, plan + "/risks", "hazard", "Cold", "measure", "Mats", "owner", "First AD");
		approve(plan, this.coordinator, true);
		approve(plan, this.firstAd, false);
		assertThat(body(get(this.partner, plan))).contains("Modesty garment");
		assertThat(body(get(this.performer, plan))).doesNotContain("Modesty garment");
	}

	@ParameterizedTest
	@CsvSource({ "people,name=Ana,Enter the function", "people,function=Runner,Choose a member or enter a name",
			"monitors,screen=Village,Choose who watches", "garments,detail=blue,Choose the performer",
			"beats,happening=A look,Say which touch there is", "rehearsals,how=In clothes,Enter the date",
			"risks,hazard=Cold floor,Say what is done about it" })
	void row_thatIsNotComplete_comesBackWithItsErrorAndWhatWasTyped(String part, String typed, String error) {
		String plan = draft();
		String[] field = typed.split("=");
		MvcTestResult refused = send(this.coordinator, plan + "/" + part, field[0], field[1]);
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("error-summary", error, field[1]);
		assertThat(version(plan)).as("nothing was stored").isEqualTo("0");
	}

	@Test
	void rules_tooLong_comeBackWithWhatWasTyped() {
		String plan = draft();
		MvcTestResult refused = send(this.coordinator, plan + "/rules", "version", "0", "stopWord", "x".repeat(201),
				"aftercare", "Call Coralie");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("error-summary", "x".repeat(201), "Call Coralie");
	}

	@Test
	void row_ofSomethingElse_mustSayWhatItIs_andADateMustBeBelievable() {
		String plan = draft();
		assertThat(body(send(this.coordinator, plan + "/garments", "performer", this.performer.member().toString(),
				"kind", "OTHER")))
			.contains("Say what it is.");
		assertThat(body(send(this.coordinator, plan + "/rehearsals", "date", "0202-01-01")))
			.contains("Look at the year");
		assertThat(send(this.coordinator, plan + "/rehearsals", "date", "tomorrow")).hasStatus(422);
	}

	@Test
	void row_sentTwice_isOneRow() {
		String plan = draft();
		String id = UUID.randomUUID().toString();
		for (int press = 0; press < 2; press++) {
			post(this.coordinator, plan + "/risks", "id", id, "hazard", "Wet boards", "measure", "Mats", "owner", "AD");
		}
		assertThat(body(get(this.coordinator, plan))).containsOnlyOnce("<th scope=\"row\">Wet boards");
	}

	@Test
	void row_removedTwice_isGone_butOneThatNeverWas_isNotThere() {
		String plan = draft();
		String id = UUID.randomUUID().toString();
		post(this.coordinator, plan + "/risks", "id", id, "hazard", "Wet boards", "measure", "Mats", "owner", "AD");
		String seen = version(plan);
		post(this.coordinator, plan + "/risks/" + id + "/removal", "version", seen);
		post(this.coordinator, plan + "/risks/" + id + "/removal", "version", seen);
		assertThat(body(get(this.coordinator, plan))).doesNotContain("Wet boards");
		assertThat(send(this.coordinator, plan + "/risks/" + UUID.randomUUID() + "/removal", "version", version(plan)))
			.hasStatus(404);
	}

	@Test
	void form_thatIsOld_showsWhatIsStoredAndKeepsWhatWasTyped_andCanBeSentAgain() {
		String plan = draft();
		String id = UUID.randomUUID().toString();
		post(this.coordinator, plan + "/risks", "id", id, "hazard", "Wet boards", "measure", "Mats", "owner", "AD");
		String seen = version(plan);
		post(this.firstAd, plan + "/risks/" + id, "hazard", "Wet boards", "measure", "Heaters", "owner", "AD",
				"version", seen);
		MvcTestResult old = send(this.coordinator, plan + "/risks/" + id, "hazard", "Wet boards", "measure", "Rugs",
				"owner", "AD", "version", seen);
		assertThat(old).hasStatus(409);
		assertThat(body(old)).contains("As it is stored now", "Heaters", "Rugs");
		String current = found(old, "name=\"version\" value=\"([0-9]+)\"", 409);
		post(this.coordinator, plan + "/risks/" + id, "hazard", "Wet boards", "measure", "Rugs", "owner", "AD",
				"version", current);
		assertThat(body(get(this.coordinator, plan))).contains("Rugs");
	}

	@Test
	void rules_thatAreOld_showBothVersions() {
		String plan = draft();
		post(this.firstAd, plan + "/rules", "version", "0", "stopWord", "Heron");
		MvcTestResult old = send(this.coordinator, plan + "/rules", "version", "0", "stopWord", "Lantern");
		assertThat(old).hasStatus(409);
		assertThat(body(old)).contains("As it is stored now", "Heron", "Lantern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "people", "monitors", "garments", "beats", "rehearsals", "risks" })
	void wrongIds_areNotThere(String part) {
		String plan = draft();
		for (String id : List.of(UUID.randomUUID().toString(), "no-id")) {
			assertThat(get(this.coordinator, plan + "/" + part + "/" + id)).hasStatus(404);
			assertThat(get(this.coordinator, "/plans/" + id + "/" + part + "/new")).hasStatus(404);
			assertThat(send(this.coordinator, plan + "/" + part + "/" + id + "/removal", "version", "0"))
				.hasStatus(404);
		}
	}

	@Test
	void idsInForms_ofNobodyHere_areNotThere() {
		String plan = draft();
		String nobody = UUID.randomUUID().toString();
		Viewer stranger = this.productions.aProduction().as(Role.FIRST_AD);
		for (String person : List.of(nobody, stranger.member().toString(),
				this.production.as(Role.REFERENT).member().toString())) {
			assertThat(send(this.coordinator, plan + "/people", "member", person, "function", "Guest")).hasStatus(404);
		}
		assertThat(send(this.coordinator, plan + "/monitors", "screen", "Village", "watcher", nobody)).hasStatus(404);
		assertThat(send(this.coordinator, plan + "/garments", "performer", nobody, "kind", "ROBE")).hasStatus(404);
		assertThat(send(this.coordinator, plan + "/people", "member", "no-id", "function", "Guest")).hasStatus(422);
	}

	@Test
	void plan_ofAnotherProduction_isNotThere() {
		String plan = published();
		TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.get().uri(other.path(plan)).with(SignedIn.as(other.as(Role.FIRST_AD))).exchange())
			.hasStatus(404);
	}

	@Test
	void approval_ofAPlanThatIsNotComplete_saysWhatIsMissing() {
		String plan = draft();
		MvcTestResult refused = send(this.firstAd, plan + "/approval", "version", "0");
		assertThat(refused).hasStatus(302).flash().containsKey("refusals");
		assertThat(body(get(this.firstAd, plan))).contains("Not approved yet");
	}

	@Test
	void approval_ofARevisionThatWasNotSeen_isRefused() {
		String plan = complete();
		String seen = version(plan);
		post(this.coordinator, plan + "/risks", "hazard", "Dark stairs", "measure", "Lamps", "owner", "AD");
		assertThat(send(this.firstAd, plan + "/approval", "version", seen)).hasStatus(409);
	}

	@Test
	void acknowledgement_pressedTwice_isOnce_andWhoIsNotNamed_cannot() {
		String plan = published();
		post(this.performer, plan + "/acknowledgement", "version", version(plan));
		post(this.performer, plan + "/acknowledgement", "version", version(plan));
		assertThat(body(get(this.coordinator, plan))).contains("1 of 6");
		assertThat(send(this.production.as(Role.DEPARTMENT), plan + "/acknowledgement", "version", version(plan)))
			.hasStatus(404);
	}

	@Test
	void paper_signedByAnOutsider_isRecorded_butNotForWhoHasAnAccount() {
		String plan = published();
		post(this.firstAd, plan + "/people/" + runner(plan) + "/paper", "version", version(plan));
		assertThat(body(get(this.coordinator, plan))).contains("1 of 6");
		String performer = personId(plan, "Test performer");
		assertThat(send(this.firstAd, plan + "/people/" + performer + "/paper", "version", version(plan)))
			.hasStatus(404);
	}

	@Test
	void strike_holds_andTellsNobodyWhoseItWas() {
		String plan = published();
		String runner = runner(plan);
		assertThat(body(get(this.performer, plan + "/people/" + runner + "/strike"))).contains("Strike Ana Rios");
		post(this.performer, plan + "/people/" + runner + "/strike");
		post(this.performer, plan + "/people/" + runner + "/strike");
		assertThat(body(get(this.performer, plan))).contains("Names that you struck");
		assertThat(body(get(this.partner, plan))).doesNotContain("Ana Rios", "Names that you struck");
		assertThat(body(get(this.coordinator, plan))).contains("Struck by a performer", "Ana Rios")
			.doesNotContain("Names that you struck", "Take it back");
		MvcTestResult again = send(this.coordinator, plan + "/people", "name", "ana rios", "function", "Runner",
				"essential", "true");
		assertThat(again).hasStatus(422);
		assertThat(body(again)).contains("A performer struck this name");
		assertThat(send(this.firstAd, plan + "/people/" + runner + "/removal", "version", version(plan)))
			.hasStatus(404);
		assertThat(get(this.firstAd, plan + "/people/" + runner)).hasStatus(404);
	}

	@Test
	void strike_takenBack_byWhoMadeIt_letsTheNameReturn() {
		String plan = published();
		String strike = plan + "/people/" + runner(plan) + "/strike";
		post(this.performer, strike);
		assertThat(send(this.partner, strike + "/withdrawal")).hasStatus(404);
		post(this.performer, strike + "/withdrawal");
		post(this.performer, strike + "/withdrawal");
		assertThat(body(get(this.partner, plan))).as("not by itself").doesNotContain("Ana Rios");
		post(this.firstAd, plan + "/people", "name", "Ana Rios", "function", "Runner");
		assertThat(body(get(this.coordinator, plan))).contains("Ana Rios", "Version 2, in preparation");
	}

	@Test
	void strike_ofAnEssentialPerson_orByWhoDoesNotPerform_isNotThere() {
		String plan = published();
		String essential = personId(plan, "Test first ad");
		assertThat(get(this.performer, plan + "/people/" + essential + "/strike")).hasStatus(404);
		assertThat(send(this.performer, plan + "/people/" + essential + "/strike")).hasStatus(404);
		Viewer stranger = this.production.enrol("Third performer", Role.PERFORMER);
		assertThat(send(stranger, plan + "/people/" + runner(plan) + "/strike")).hasStatus(404);
	}

	@Test
	void publication_tellsThoseNamed_andTheOverviewSaysWhatWaits() {
		String plan = complete();
		assertThat(body(get(this.firstAd, ""))).contains("waits for your approval");
		approve(plan, this.coordinator, true);
		approve(plan, this.firstAd, false);
		assertThat(body(get(this.performer, ""))).contains("Read the rules");
		post(this.performer, plan + "/acknowledgement", "version", version(plan));
		assertThat(body(get(this.performer, ""))).doesNotContain("Read the rules");
	}

	@Test
	void accessList_isKeptByTheSetTeam_whoSeesNothingElse() {
		String plan = complete();
		Viewer setTeam = this.production.as(Role.SET_TEAM);
		assertThat(get(setTeam, plan + "/access-list")).as("not before it is published").hasStatus(404);
		approve(plan, this.coordinator, true);
		approve(plan, this.firstAd, false);
		assertThat(body(get(setTeam, "/plans"))).contains(plan + "/access-list");
		assertThat(body(get(setTeam, plan + "/access-list")))
			.contains("Ana Rios", "Runner", "Nobody is noted as inside")
			.doesNotContain("Heron", "Brings robes", "Cold floor");
		assertThat(get(this.performer, plan + "/access-list")).hasStatus(403);
	}

	@Test
	void visit_notedTwice_isOne_andEndsOnce() {
		String plan = published();
		String list = plan + "/access-list";
		String person = personId(plan, "Ana Rios");
		for (int press = 0; press < 2; press++) {
			post(this.firstAd, list + "/people/" + person + "/entry");
		}
		String inside = body(get(this.firstAd, list));
		assertThat(inside).contains("One person is inside", "Went out: Ana Rios");
		String visit = found(get(this.firstAd, list), "/visits/([0-9a-f-]{36})/exit");
		for (int press = 0; press < 2; press++) {
			post(this.firstAd, list + "/visits/" + visit + "/exit");
		}
		assertThat(body(get(this.firstAd, list))).contains("Nobody is noted as inside", "Came in: Ana Rios");
		post(this.firstAd, list + "/people/" + person + "/entry");
		assertThat(body(get(this.firstAd, list))).contains("One person is inside");
	}

	@Test
	void visitor_whoWasStruckWhileInside_isShownAsNoLongerOnTheList() {
		String plan = published();
		String person = personId(plan, "Ana Rios");
		post(this.firstAd, plan + "/access-list/people/" + person + "/entry");
		post(this.performer, plan + "/people/" + person + "/strike");
		assertThat(body(get(this.firstAd, plan + "/access-list"))).contains("No longer on the list",
				"Went out: Ana Rios");
		assertThat(send(this.firstAd, plan + "/access-list/people/" + person + "/entry")).hasStatus(404);
	}

	@Test
	void exception_isNotedOnce_andSaysWhy() {
		String list = published() + "/access-list";
		Viewer setTeam = this.production.as(Role.SET_TEAM);
		MvcTestResult refused = send(setTeam, list + "/exceptions", "name", "Bram Tillerwood", "function", "Medic");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("Say why this person came in.", "Bram Tillerwood");
		String id = UUID.randomUUID().toString();
		for (int press = 0; press < 2; press++) {
			post(setTeam, list + "/exceptions", "id", id, "name", "Bram Tillerwood", "function", "Medic", "reason",
					"A cut finger");
		}
		assertThat(body(get(setTeam, list))).containsOnlyOnce("A cut finger");
	}

	@Test
	void exception_ofWhoIsOnTheListOrWasStruck_isRefused_andTellsTheSetTeamNothing() {
		String plan = published();
		String list = plan + "/access-list/exceptions";
		Viewer setTeam = this.production.as(Role.SET_TEAM);
		assertThat(body(send(setTeam, list, "name", "ana rios", "function", "Runner", "reason", "Water")))
			.contains("This person is on the list");
		post(this.performer, plan + "/people/" + runner(plan) + "/strike");
		assertThat(body(send(setTeam, list, "name", "ana rios", "function", "Runner", "reason", "Water")))
			.contains("This person does not come in")
			.doesNotContain("struck");
	}

	@Test
	void visits_ofAnotherPlan_areNotThere() {
		String list = published() + "/access-list";
		assertThat(send(this.firstAd, list + "/visits/" + UUID.randomUUID() + "/exit")).hasStatus(404);
		assertThat(send(this.firstAd, list + "/people/" + UUID.randomUUID() + "/entry")).hasStatus(404);
	}

	private MvcTestResult get(Viewer viewer, String path) {
		return this.mvc.get().uri(this.production.path(path)).with(SignedIn.as(viewer)).exchange();
	}

	private MvcTestResult send(Viewer viewer, String path, String... parameters) {
		var request = this.mvc.post().uri(this.production.path(path)).with(SignedIn.as(viewer));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult post(Viewer viewer, String path, String... parameters) {
		MvcTestResult result = send(viewer, path, parameters);
		assertThat(result).as(path).hasStatus(302);
		return result;
	}

	private static String found(MvcTestResult page, String pattern) {
		return found(page, pattern, 200);
	}

	private static String found(MvcTestResult page, String pattern, int status) {
		assertThat(page).hasStatus(status);
		Matcher matcher = Pattern.compile(pattern).matcher(body(page));
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

	private static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
