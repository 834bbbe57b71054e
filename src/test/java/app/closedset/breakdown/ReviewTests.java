package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.Statements;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.FlagId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The review on the database and over the web: reading, deciding together, second looks
 * and what a new draft asks again.
 */
@ClosedSetTest
class ReviewTests {

	private static final String SCRIPT = """
			Title: Test

			INT. KITCHEN - DAY #1#

			NELL and IMRAN wash up.

			INT. SHED - EVENING #2#

			Nell and Imran paint a boat. She kisses him on the mouth.

			IMRAN
			Oh.

			EXT. QUAY - DAY #3#

			Gulls. Nell waits.

			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private FlagDesk flags;

	@Autowired
	private BreakdownWaiting waiting;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer coordinator;

	private SceneId kitchen;

	private SceneId shed;

	private SceneId quay;

	@BeforeEach
	void aScript() {
		this.production = this.productions.aProduction();
		this.coordinator = this.production.as(Role.COORDINATOR);
		List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, SCRIPT);
		this.kitchen = scenes.get(0).id();
		this.shed = scenes.get(1).id();
		this.quay = scenes.get(2).id();
	}

	@Test
	void scene_showsTheExactWords_theReason_andAMarkInTheMargin() {
		String page = page(this.shed);
		assertThat(page).contains("<mark>").contains("Why: a kiss").contains("href=\"#flag-" + flag().id());
		assertThat(page.replaceAll("(?s).*?<mark>(.*?)</mark>.*", "$1")).containsIgnoringCase("kisses");
	}

	@Test
	void goOn_leadsToTheFirstUnread_thenToWhatIsOpen_thenToTheFirst() {
		assertThat(goOn()).contains(this.kitchen.toString());
		read(this.kitchen, "true");
		assertThat(goOn()).contains(this.shed.toString());
		read(this.shed, "true");
		assertThat(goOn()).as("read but not decided").contains(this.shed.toString());
		post("/flags/" + flag().id() + "/dismissal", "version", version(), "from", "REVIEW");
		assertThat(goOn()).contains(this.quay.toString());
		read(this.quay, "true");
		assertThat(goOn()).contains(this.kitchen.toString());
	}

	@Test
	void goOn_withoutAScript_leadsToTheBreakdown() {
		TestProduction empty = this.productions.aProduction();
		assertThat(this.mvc.get()
			.uri(empty.path("/breakdown/review"))
			.with(SignedIn.as(empty.as(Role.COORDINATOR)))
			.exchange()
			.getResponse()
			.getRedirectedUrl()).isEqualTo(empty.path("/breakdown"));
	}

	@Test
	void read_goesToTheNextScene_isCountedOnce_andCanBeTakenBack() {
		assertThat(read(this.kitchen, "true").getResponse().getRedirectedUrl()).contains(this.shed.toString());
		read(this.kitchen, "true");
		assertThat(page(this.kitchen)).contains("1 of 3 read").contains("Not read after all");
		read(this.kitchen, "false");
		assertThat(page(this.kitchen)).contains("0 of 3 read").contains("Read, nothing to flag");
		assertThat(actions("scene", this.kitchen.value())).containsExactly("scene.read", "scene.read");
	}

	@Test
	void read_ofAnOlderDraft_isRefused_andNewDraftsAreReadAnew() {
		String old = draft(this.kitchen);
		read(this.kitchen, "true");
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("Gulls.", "Gulls cry."));
		assertThat(page(this.kitchen)).contains("0 of 3 read");
		assertThat(
				post("/breakdown/review/" + this.kitchen + "/reading", "draft", old, "read", "true", "from", "REVIEW"))
			.hasStatus(409);
	}

	@Test
	void breakdown_isComplete_onceEverythingIsReadAndDecided() {
		post("/flags/" + flag().id() + "/confirmation", "version", version(), "from", "REVIEW");
		read(this.kitchen, "true");
		read(this.shed, "true");
		assertThat(body("/breakdown", this.coordinator)).contains("not complete yet").contains("read 2 of 3 scenes");
		assertThat(waiting(this.coordinator)).contains("breakdown.waiting.unread");
		read(this.quay, "true");
		assertThat(body("/breakdown", this.production.as(Role.PRODUCER))).contains("breakdown is complete");
		assertThat(waiting(this.coordinator)).doesNotContain("breakdown.waiting.unread", "breakdown.waiting.undecided");
	}

	@Test
	void decision_afterAColleagues_changesNothing_andShowsTheirs() {
		Viewer second = this.production.enrol("Second coordinator", Role.COORDINATOR);
		FlagView flag = flag();
		post("/flags/" + flag.id() + "/confirmation", "version", version(), "from", "REVIEW");
		MvcTestResult late = this.mvc.post()
			.uri(this.production.path("/flags/" + flag.id() + "/dismissal"))
			.with(SignedIn.as(second))
			.param("version", Long.toString(flag.version()))
			.param("from", "REVIEW")
			.exchange();
		assertThat(late).hasStatus(302).flash().containsEntry("notice", "breakdown.flag.overtaken");
		assertThat(late.getResponse().getRedirectedUrl()).endsWith("/breakdown/review/" + this.shed);
		assertThat(flag().state()).isEqualTo(FlagState.CONFIRMED);
		assertThat(body("/breakdown/review/" + this.shed, second)).contains(this.coordinator.name());
	}

	@Test
	void change_afterAColleagues_showsBoth_andCanThenBeSaved() {
		FlagView flag = flag();
		post("/flags/" + flag.id() + "/confirmation", "version", version(), "from", "REVIEW");
		MvcTestResult late = change(flag, Long.toString(flag.version()));
		assertThat(late).hasStatus(422).bodyText().contains("As it stands now").contains("Confirmed");
		String version = found(text(late), "name=\"version\" value=\"([0-9]+)\"");
		assertThat(change(flag, version)).hasStatus(302);
		assertThat(flag().categories()).containsExactly("breakdown.category.SEXUAL_TENSION");
	}

	@Test
	void category_byItself_confirms_andRaisesTheAxesToWhatItMeans() {
		post("/flags/" + flag().id() + "/category", "version", version(), "category", "SIMULATED_SEX", "from",
				"REVIEW");
		assertThat(flag().state()).isEqualTo(FlagState.CONFIRMED);
		assertThat(flag().categories()).containsExactly("breakdown.category.SIMULATED_SEX");
		assertThat(flag().contact()).isEqualTo(3);
		assertThat(flag().lines()).hasSize(1);
	}

	@Test
	void lines_chosenOnTheSheet_becomeAFlag() {
		post("/breakdown/review/" + this.kitchen + "/flags", "category", "FAMILIAL_INTIMACY", "lines", "1", "draft",
				draft(this.kitchen), "from", "REVIEW");
		FlagView added = flags(this.kitchen).getFirst();
		assertThat(added.state()).isEqualTo(FlagState.CONFIRMED);
		assertThat(added.lines()).extracting(FlagLine::text).containsExactly("NELL and IMRAN wash up.");
	}

	@Test
	void flag_withoutACategory_isRefusedOnTheSheet_whichKeepsItsLines() {
		assertThat(post("/breakdown/review/" + this.kitchen + "/flags", "category", "", "lines", "1", "from", "REVIEW"))
			.hasStatus(422)
			.bodyText()
			.contains("Choose a category.")
			.containsPattern("value=\"1\"[^>]*checked");
	}

	@Test
	void secondLook_waitsForTheColleague_whoAnswersOnce() {
		Viewer director = this.production.as(Role.DIRECTOR);
		ask(director, "Is this closer than it reads?");
		assertThat(waiting(director)).contains("breakdown.waiting.look");
		String path = look();
		assertThat(body(path, director)).contains("Is this closer than it reads?").contains("Answer");
		assertThat(answer(path, this.coordinator)).as("only who was asked answers").hasStatus(404);
		assertThat(body(path, director)).doesNotContain("I think so.");
		assertThat(answer(path, director)).hasStatus(302);
		assertThat(answer(path, director)).as("once").hasStatus(409);
		assertThat(waiting(director)).doesNotContain("breakdown.waiting.look");
		assertThat(page(this.shed)).contains("I think so.");
	}

	@Test
	void secondLook_isReadByTheTwoAndCoordinators_andStoredEncrypted() {
		ask(this.production.as(Role.DIRECTOR), "Quiet words.");
		assertThat(get(look(), this.production.as(Role.FIRST_AD))).hasStatus(404);
		assertThat(get(look(), this.coordinator)).hasStatus(200);
		assertThat(get(look(), this.production.as(Role.OFFICE))).hasStatus(403);
		byte[] stored = as(this.coordinator,
				() -> new TransactionTemplate(this.transactions).execute((status) -> this.jdbc
					.sql("select words from second_look where production_id = current_production()")
					.query(byte[].class)
					.single()));
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Quiet");
	}

	@Test
	void secondLook_ofSomebodyWhoMayNotSee_isNotFound_andWithoutWordsRefused() {
		assertThat(ask(this.production.as(Role.PERFORMER), "Look.")).hasStatus(404);
		assertThat(ask(this.coordinator, "Look.")).hasStatus(404);
		assertThat(ask(this.production.as(Role.DIRECTOR), " ")).hasStatus(422).bodyText().contains("Write a sentence.");
	}

	@Test
	void newDraft_thatRewordsAConfirmedLine_asksAgain_withBoth_andHoldsOnceSaid() {
		post("/flags/" + flag().id() + "/confirmation", "version", version(), "from", "REVIEW");
		ImportedScripts.of(this.context, this.production,
				SCRIPT.replace("She kisses him on the mouth.", "She kisses him on the cheek."));
		String page = page(this.shed);
		assertThat(page).contains("Does it still hold?").contains("<del> mouth</del>").contains("<ins> cheek</ins>");
		assertThat(waiting(this.coordinator)).contains("breakdown.waiting.undecided");
		assertThat(body("/breakdown", this.production.as(Role.FIRST_AD))).contains("Its lines changed");
		assertThat(body("/script/scenes/" + this.shed, this.coordinator)).contains("Confirmed, on lines that changed");
		FlagView flag = confirmed();
		post("/flags/" + flag.id() + "/reaffirmation", "version", Long.toString(flag.version()), "from", "REVIEW");
		assertThat(confirmed().lines()).extracting(FlagLine::text)
			.containsExactly("Nell and Imran paint a boat. She kisses him on the cheek.");
		assertThat(page(this.shed)).doesNotContain("Does it still hold?");
		assertThat(actions("flag", FlagId.of(flag.id()).value())).containsExactly("flag.confirmed", "flag.reaffirmed");
	}

	@Test
	void newDraft_thatOmitsAScene_leavesNothingThatWaitsThere() {
		String without = SCRIPT.replaceFirst("(?s)INT. SHED.*?Oh\\.\n\n", "");
		assertThat(waiting(this.coordinator)).contains("breakdown.waiting.undecided");
		ImportedScripts.of(this.context, this.production, without);
		assertThat(waiting(this.coordinator)).doesNotContain("breakdown.waiting.undecided");
		assertThat(body("/breakdown?state=undecided", this.coordinator)).doesNotContain("INT. SHED");
		ImportedScripts.undo(this.context, this.production);
		post("/flags/" + flag().id() + "/confirmation", "version", version(), "from", "REVIEW");
		Viewer firstAd = this.production.as(Role.FIRST_AD);
		assertThat(waiting(firstAd)).contains("breakdown.waiting.people");
		ImportedScripts.of(this.context, this.production, without);
		assertThat(waiting(firstAd)).doesNotContain("breakdown.waiting.people");
	}

	@Test
	void newDraft_withSomethingNewInAnOldScene_showsItAsNew() {
		assertThat(page(this.shed)).doesNotContain("New in this draft");
		ImportedScripts.of(this.context, this.production,
				SCRIPT.replace("Gulls. Nell waits.", "Gulls. Nell waits. Imran comes and kisses her on the mouth."));
		assertThat(page(this.quay)).contains("New in this draft");
		assertThat(page(this.shed)).doesNotContain("New in this draft");
	}

	@Test
	void newDraft_thatLeavesTheLinesAlone_doesNotBringBackWhatWasDismissed() {
		post("/flags/" + flag().id() + "/dismissal", "version", version(), "from", "REVIEW");
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("Oh.", "Ah."));
		assertThat(flags(this.shed)).extracting(FlagView::state).containsExactly(FlagState.DISMISSED);
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("on the mouth.", "on the mouth, at length."));
		assertThat(flags(this.shed)).extracting(FlagView::state)
			.containsExactlyInAnyOrder(FlagState.DISMISSED, FlagState.SUGGESTED);
	}

	@Test
	void order_byConfidence_putsWhatWasFoundFirst() {
		String page = body("/breakdown/review/" + this.shed + "?order=confidence", this.coordinator);
		assertThat(page.indexOf("INT. SHED")).isLessThan(page.indexOf("INT. KITCHEN"));
		assertThat(page).contains("REVIEW_BY_CONFIDENCE");
	}

	@Test
	void scene_ofAnyLengthOfScript_takesTheSameStatements() {
		StringBuilder more = new StringBuilder(SCRIPT);
		for (int number = 4; number <= 40; number++) {
			more.append("INT. ROOM %1$d - NIGHT #%1$d#%n%nShe kisses him on the mouth.%n%n".formatted(number));
		}
		int few = statements();
		ImportedScripts.of(this.context, this.production, more.toString());
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(14);
	}

	@Test
	void breakdown_staysWithinTheUsualStatements() {
		assertThat(Statements.of(() -> body("/breakdown", this.coordinator))).hasSizeLessThanOrEqualTo(9);
	}

	@Test
	void wrongIds_areNotFound_andNeverAnError() {
		assertThat(get("/breakdown/review/" + UUID.randomUUID(), this.coordinator)).hasStatus(404);
		assertThat(get("/breakdown/review/nonsense", this.coordinator)).hasStatus(404);
		assertThat(post("/flags/" + UUID.randomUUID() + "/category", "version", "0", "category", "KISSING"))
			.hasStatus(404);
		assertThat(post("/flags/" + flag().id() + "/category", "version", "0", "category", "NONSENSE")).hasStatus(400);
		assertThat(read(new SceneId(UUID.randomUUID()), "true")).hasStatus(404);
	}

	private int statements() {
		return Statements.of(() -> page(this.shed)).size();
	}

	private MvcTestResult ask(Viewer colleague, String note) {
		return post("/breakdown/review/" + this.shed + "/looks", "colleague", colleague.member().toString(), "note",
				note, "from", "REVIEW");
	}

	private MvcTestResult answer(String path, Viewer viewer) {
		return this.mvc.post()
			.uri(this.production.path(path))
			.with(SignedIn.as(viewer))
			.param("words", "I think so.")
			.exchange();
	}

	/** The path of the only second look, as the colleague's waiting item has it. */
	private String look() {
		Viewer director = this.production.as(Role.DIRECTOR);
		String href = as(director, () -> this.waiting.waitingFor(director)).stream()
			.filter((item) -> item.message().equals("breakdown.waiting.look"))
			.findFirst()
			.orElseThrow()
			.href();
		return href.substring(this.production.path("").length());
	}

	private MvcTestResult change(FlagView flag, String version) {
		return post("/flags/" + flag.id(), "version", version, "categories", "SEXUAL_TENSION", "exposure", "0",
				"contact", "1", "violence", "0", "lines", "1", "draft", draft(this.shed), "from", "REVIEW");
	}

	private MvcTestResult read(SceneId scene, String read) {
		return post("/breakdown/review/" + scene + "/reading", "draft", draft(this.kitchen), "read", read, "from",
				"REVIEW");
	}

	private String draft(SceneId scene) {
		return found(page(scene), "name=\"draft\" value=\"([0-9a-f-]{36})\"");
	}

	private String goOn() {
		return String.valueOf(get("/breakdown/review", this.coordinator).getResponse().getRedirectedUrl());
	}

	private List<String> waiting(Viewer viewer) {
		return as(viewer, () -> this.waiting.waitingFor(viewer)).stream().map(WaitingItem::message).toList();
	}

	private List<String> actions(String kind, UUID id) {
		return as(this.coordinator, () -> this.audit.about(new Subject(kind, id))).stream()
			.map(Audit.Entry::action)
			.toList();
	}

	private String version() {
		return Long.toString(flag().version());
	}

	private FlagView flag() {
		return flags(this.shed).getFirst();
	}

	private FlagView confirmed() {
		return flags(this.shed).stream().filter((one) -> one.state() == FlagState.CONFIRMED).findFirst().orElseThrow();
	}

	private List<FlagView> flags(SceneId scene) {
		return as(this.coordinator, () -> this.flags.flagsOf(scene));
	}

	private String page(SceneId scene) {
		return body("/breakdown/review/" + scene, this.coordinator);
	}

	private String body(String path, Viewer viewer) {
		return text(get(path, viewer));
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String found(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

	private MvcTestResult get(String path, Viewer viewer) {
		return this.mvc.get().uri(this.production.path(path)).with(SignedIn.as(viewer)).exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post().uri(this.production.path(path)).with(SignedIn.as(this.coordinator));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	private <T> T as(Viewer viewer, Supplier<T> work) {
		return this.production.within(viewer, work);
	}

}
