package app.closedset.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.ImportId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.script.reading.ScriptFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the script, for whom they are.
 */
@ClosedSetTest
class ScriptPagesTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private ImportDesk desk;

	@Autowired
	private Scripts scripts;

	@Autowired
	private ReadingsUnderWay underWay;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TestProductions productions;

	private TestProduction production;

	private Viewer office;

	@BeforeEach
	void aProduction() {
		this.production = this.productions.aProduction();
		this.office = this.production.as(Role.OFFICE);
	}

	@Test
	void script_withoutDraft_saysWhatToDo() {
		assertThat(get(this.office, "/script")).hasStatusOk()
			.bodyText()
			.contains("There is no script yet", this.production.path("/script/imports/new"));
		assertThat(get(this.production.as(Role.DIRECTOR), "/script")).hasStatusOk()
			.bodyText()
			.contains("There is no script yet")
			.doesNotContain("/script/imports/new");
	}

	@Test
	void file_uploadedPreviewedConfirmed_becomesTheScript() {
		MvcTestResult upload = upload(this.office, "white.fountain", ScriptFiles.bytes("fountain/rev-white.fountain"));
		assertThat(upload).hasStatus3xxRedirection();
		String preview = location(upload);
		assertThat(this.http.get().uri(preview).with(SignedIn.as(this.office))).hasStatusOk()
			.bodyText()
			.contains("INT. BEDROOM - NIGHT", "ANNA, PAUL", "Store this draft");
		assertThat(this.http.post()
			.uri(preview + "/confirmation")
			.param("name", "White draft")
			.param("colour", "WHITE")
			.param("date", "2026-11-24")
			.param("follows", "")
			.with(SignedIn.as(this.office))).hasStatus3xxRedirection();
		assertThat(get(this.office, "/script")).hasStatusOk().bodyText().contains("White draft", "INT. BAR - NIGHT");
		assertThat(get(this.office, "/script/drafts")).hasStatusOk().bodyText().contains("White draft", "5 scenes");
	}

	@Test
	void preview_ofASecondDraft_listsWhatItDoes() {
		imported("fountain/rev-white.fountain", "");
		String preview = location(
				upload(this.office, "blue.fountain", ScriptFiles.bytes("fountain/rev-blue.fountain")));
		assertThat(this.http.get().uri(preview).with(SignedIn.as(this.office))).hasStatusOk()
			.bodyText()
			.contains("1 scene is the same", "Changed: 3", "New: 1", "Omitted: 1", "Moved: 1", "Which scene is which",
					"1 question has to be answered first");
	}

	@Test
	void comparison_ofTwoDrafts_showsTheWordsThatChanged() {
		assertThat(get(this.office, "/script/comparison")).hasRedirectedUrl(this.production.path("/script/drafts"));
		imported("fountain/rev-white.fountain", "");
		imported("fountain/rev-blue.fountain", draft());
		assertThat(get(this.office, "/script/comparison")).hasStatusOk()
			.bodyText()
			.contains("<ins>, wet</ins>", "<del>Rain. Paul runs.</del>", "5 scenes differ.")
			.doesNotContain("Waves.");
		assertThat(get(this.office, "/script/comparison?all=true")).hasStatusOk().bodyText().contains("Waves.");
		assertThat(get(this.office, "/script/comparison?from=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, "/script/comparison?from=x")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void comparison_ofAFileThatWaits_isShownBeforeItIsStored() {
		imported("fountain/rev-white.fountain", "");
		ImportId pending = waiting(ScriptFiles.bytes("fountain/rev-blue.fountain"));
		assertThat(get(this.office, "/script/imports/" + pending + "/changes")).hasStatusOk()
			.bodyText()
			.contains("<ins>, wet</ins>", "No confirmed flag and no rider is touched.");
		assertThat(get(this.office, "/script/imports/" + UUID.randomUUID() + "/changes"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void heading_correctedOnItsPage_comesBackToThatPage() {
		ImportId pending = waiting(
				"INT. A - DAY\n\nAnna enters.\n\nThe hall\n\nPaul.\n".getBytes(StandardCharsets.UTF_8));
		String path = "/script/imports/" + pending;
		assertThat(get(this.office, path + "/scenes/1")).hasStatusOk()
			.bodyText()
			.contains("This is a heading", "The hall");
		MvcTestResult corrected = post(path + "/headings", "kind", "HEADING", "line", "5", "nth", "1");
		assertThat(corrected).hasRedirectedUrl(this.production.path(path + "/scenes/5"));
		assertThat(get(this.office, path + "/scenes/5")).hasStatusOk();
		assertThat(get(this.office, path)).hasStatusOk().bodyText().contains("Line 5 is a heading");
		assertThat(post(path + "/headings/removal", "kind", "HEADING", "line", "5", "nth", "1"))
			.hasStatus3xxRedirection();
		assertThat(get(this.office, path + "/scenes/5")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, path + "/scenes/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(path + "/headings", "kind", "ELSE", "line", "x")).hasStatus3xxRedirection();
		assertThat(post(path + "/headings/removal", "index", "x")).hasStatus3xxRedirection();
	}

	@Test
	void names_ofARowThatChangedMeanwhile_areNotGivenToAnother() {
		ImportId pending = waiting("INT. A - DAY\n\nANNA\nYes.\n\nANNE, OLD\nNo.\n".getBytes(StandardCharsets.UTF_8));
		String path = "/script/imports/" + pending;
		assertThat(get(this.office, path)).bodyText().contains("name=\"name[0]\" value=\"ANNA\"", "name=\"called[0]\"");
		MvcTestResult kept = post(path + "/characters", "name[0]", "PAUL", "called[0]", "", "name[1]", "ANNE, OLD",
				"called[1]", "", "name[2]", "ANNA", "called[x]", "ANNA");
		assertThat(kept).hasRedirectedUrl(this.production.path(path + "#characters"));
		Map<String, Object> told = kept.getMvcResult().getFlashMap();
		assertThat(told).containsEntry("notice", "script.names.gone");
		assertThat((Object[]) told.get("noticeArguments")).containsExactly("PAUL");
		assertThat(get(this.office, path)).bodyText().contains("1: ANNA");
	}

	@Test
	void longFile_showsThatItIsBeingRead_thenItsPreview() {
		byte[] file = ("INT. HOUSE - DAY\n\nNELL\nRain.\n\n/*" + "x".repeat(1_100_000) + "*/\n")
			.getBytes(StandardCharsets.UTF_8);
		String preview = location(upload(this.office, "long.fountain", file));
		Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.until(() -> this.http.get()
				.uri(preview + "/progress")
				.with(SignedIn.as(this.office))
				.exchange()
				.getResponse()
				.getHeader("HX-Redirect") != null);
		assertThat(this.http.get().uri(preview).with(SignedIn.as(this.office))).hasStatusOk()
			.bodyText()
			.contains("Store this draft");
	}

	@Test
	void fileBeingRead_tellsThePagesWhereTheyAreKnown() {
		ImportId pending = waiting(ScriptFiles.bytes("fountain/rev-white.fountain"));
		// As if its job had not come yet.
		this.production.within(this.office, () -> this.transactions
			.execute((status) -> this.database.sql("update pending_import set state = 'READING'").update()));
		String path = "/script/imports/" + pending + "/progress";
		assertThat(get(this.office, path)).hasStatusOk().bodyText().contains("Waits for its turn");
		this.underWay.pages(pending, 0, 0);
		assertThat(get(this.office, path)).bodyText().contains("Being read, just uploaded");
		this.underWay.pages(pending, 35, 125);
		assertThat(get(this.office, path)).bodyText()
			.contains("Being read: page 35 of 125", "value=\"35\"", "max=\"125\"");
		this.underWay.end(pending);
		assertThat(get(this.office, path)).bodyText().contains("Waits for its turn");
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.http.post().uri(this.production.path(path)).with(SignedIn.as(this.office));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	@Test
	void draft_takenBack_isGoneFromTheList() {
		imported("fountain/rev-white.fountain", "");
		String draft = draft();
		String path = "/script/drafts/" + draft + "/undoing";
		assertThat(get(this.office, path)).hasStatusOk().bodyText().contains("Take this draft back");
		assertThat(this.http.post().uri(this.production.path(path)).with(SignedIn.as(this.office)))
			.hasRedirectedUrl(this.production.path("/script/drafts"));
		assertThat(get(this.office, "/script")).bodyText().contains("There is no script yet");
		assertThat(this.http.post().uri(this.production.path(path)).with(SignedIn.as(this.office)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void preview_withWarningsInFrench_isAllInFrench() {
		String preview = location(
				upload(this.office, "x.fountain", ScriptFiles.bytes("fountain/01-headings.fountain")));
		assertThat(this.http.get().uri(preview).header("Accept-Language", "fr").with(SignedIn.as(this.office)))
			.hasStatusOk()
			.bodyText()
			.doesNotContain("??");
	}

	@Test
	void novel_isRefusedWithWhatToDo() {
		assertThat(upload(this.office, "roman.txt", ScriptFiles.bytes("fountain/07-plain-txt-novel.txt")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("No scene heading was found");
	}

	@Test
	void evilFile_isRefused() {
		assertThat(upload(this.office, "x.fdx", ScriptFiles.bytes("fdx/evil-billion-laughs.fdx")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("was not opened");
	}

	@Test
	void confirmation_withoutName_showsThePreviewAgain() {
		ImportId pending = waiting(ScriptFiles.bytes("fountain/rev-white.fountain"));
		assertThat(this.http.post()
			.uri(this.production.path("/script/imports/" + pending + "/confirmation"))
			.param("name", " ")
			.param("colour", "WHITE")
			.param("date", "2026-11-24")
			.param("follows", "")
			.with(SignedIn.as(this.office))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Give the draft a name.");
	}

	@Test
	void confirmation_afterSomebodyElses_isTold() {
		ImportId mine = waiting(ScriptFiles.bytes("fountain/rev-blue.fountain"));
		imported("fountain/rev-white.fountain", "");
		assertThat(this.http.post()
			.uri(this.production.path("/script/imports/" + mine + "/confirmation"))
			.param("name", "Blue")
			.param("colour", "BLUE")
			.param("date", "2026-11-24")
			.param("follows", "")
			.with(SignedIn.as(this.office))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Somebody confirmed another draft meanwhile");
	}

	@Test
	void cancellation_leadsToTheDrafts() {
		ImportId pending = waiting(ScriptFiles.bytes("fountain/rev-white.fountain"));
		assertThat(this.http.post()
			.uri(this.production.path("/script/imports/" + pending + "/cancellation"))
			.with(SignedIn.as(this.office))).hasRedirectedUrl(this.production.path("/script/drafts"));
		assertThat(get(this.office, "/script/imports/" + pending)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void sceneList_searched_showsWhatFits() {
		imported("fountain/rev-white.fountain", "");
		assertThat(get(this.office, "/script?q=paul")).bodyText()
			.contains("INT. BAR - NIGHT", "EXT. STREET - NIGHT")
			.doesNotContain("EXT. BEACH - DAWN");
		assertThat(get(this.office, "/script?q=nobody")).bodyText().contains("No scene fits");
		assertThat(get(this.office, "/script?show=OMITTED")).bodyText().contains("No scene fits");
	}

	@Test
	void scenePage_showsTheSheetAndItsNeighbours() {
		imported("fountain/rev-white.fountain", "");
		List<SceneSummary> scenes = scenes();
		assertThat(get(this.office, "/script/scenes/" + scenes.get(2).id())).hasStatusOk()
			.bodyText()
			.contains("INT. BAR - NIGHT", "A drink.", "id=\"line-2\"", scenes.get(1).id().toString(),
					scenes.get(3).id().toString(), "/js/script");
	}

	@Test
	void changedLines_areMarkedOnTheSheet() {
		imported("fountain/rev-white.fountain", "");
		assertThat(get(this.office, "/script/scenes/" + scenes().getFirst().id())).bodyText()
			.doesNotContain("changed in this draft");
		imported("fountain/rev-blue.fountain", draft());
		assertThat(get(this.office, "/script/scenes/" + scenes().getFirst().id())).bodyText()
			.containsOnlyOnce("changed in this draft");
	}

	@Test
	void marksOfTheFile_standOnEveryPage() throws IOException {
		String script = "INT. BAR - NIGHT  *\n\nA drink.  *\n\nPAUL\nYes.\n\nINT. HALL - DAY\n\nRain.\n";
		confirmed(waiting(script.getBytes(StandardCharsets.UTF_8)), "");
		List<SceneSummary> scenes = scenes();
		assertThat(get(this.office, "/script/drafts/" + draft())).bodyText().satisfies((page) -> {
			assertThat(page.split(">marked as revised in the file<", -1)).hasSize(3);
			assertThat(page).contains("An asterisk in the margin").doesNotContain("changed in this draft");
		});
		assertThat(get(this.office, "/script/scenes/" + scenes.getFirst().id())).bodyText()
			.contains(">marked as revised in the file<", "An asterisk in the margin");
		assertThat(get(this.office, "/script/scenes/" + scenes.getLast().id())).bodyText()
			.doesNotContain("marked as revised in the file", "An asterisk in the margin");
		MvcTestResult sides = post("/script/scenes/" + scenes.getFirst().id() + "/sides");
		try (PDDocument pdf = Loader.loadPDF(sides.getResponse().getContentAsByteArray())) {
			PDFTextStripper text = new PDFTextStripper();
			text.setSortByPosition(true);
			assertThat(text.getText(pdf)).containsPattern("1 +INT. BAR - NIGHT +1 ?\\*")
				.containsPattern("A drink. +\\*")
				.doesNotContainPattern("Yes. +\\*");
		}
	}

	@Test
	void wholeDraft_isSetAsAScript_withItsListMarksAndLinks() {
		imported("fountain/rev-white.fountain", "");
		String white = draft();
		assertThat(get(this.office, "/script/drafts/" + white)).hasStatusOk()
			.bodyText()
			.contains("INT. BAR - NIGHT", "A drink.", "id=\"s3\"", "id=\"s3-2\"", "href=\"#s3-2\"",
					"/script/scenes/" + scenes().get(2).id(), "data-print", this.office.name())
			.doesNotContain("changed in this draft", "This is not the current draft");
		imported("fountain/rev-blue.fountain", white);
		assertThat(get(this.office, "/script/drafts/" + draft())).hasStatusOk()
			.bodyText()
			.contains("changed in this draft", "Anna enters, wet.");
		assertThat(get(this.office, "/script/drafts/" + white)).hasStatusOk()
			.bodyText()
			.contains("This is not the current draft", draft())
			.doesNotContain("Anna enters, wet.");
	}

	@Test
	void wholeDraft_searched_shortensItsListOnly() {
		imported("fountain/rev-white.fountain", "");
		assertThat(get(this.office, "/script/drafts/" + draft() + "?q=bar&show=LIVE")).hasStatusOk()
			.bodyText()
			.contains("1 scene of 5", "EXT. BEACH - DAWN")
			.doesNotContain(">BEACH<");
	}

	@Test
	void wholeDraft_takenBackOrUnknown_isNotFound() {
		imported("fountain/rev-white.fountain", "");
		String draft = draft();
		assertThat(post("/script/drafts/" + draft + "/undoing")).hasStatus3xxRedirection();
		assertThat(get(this.office, "/script/drafts/" + draft)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, "/script/drafts/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, "/script/drafts/x")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private String draft() {
		return this.production.within(this.office, () -> this.scripts.current()).orElseThrow().id().toString();
	}

	@Test
	void sides_ofAScene_areAPdfThatCarriesTheReadersName() throws IOException {
		imported("fountain/rev-white.fountain", "");
		String path = "/script/scenes/" + scenes().get(2).id() + "/sides";
		for (String paper : List.of("a4", "letter")) {
			MvcTestResult sides = post(path, "paper", paper);
			assertThat(sides).hasStatusOk().hasContentType("application/pdf");
			assertThat(sides.getResponse().getHeader("Content-Disposition"))
				.isEqualTo("attachment; filename=\"scene-3.pdf\"");
			try (PDDocument pdf = Loader.loadPDF(sides.getResponse().getContentAsByteArray())) {
				assertThat(new PDFTextStripper().getText(pdf)).contains("INT. BAR - NIGHT", "A drink.",
						this.office.name());
				assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty();
			}
		}
	}

	@Test
	void scene_ofAnotherProduction_isNotFound() {
		imported("fountain/rev-white.fountain", "");
		Viewer stranger = this.productions.aProduction().as(Role.OFFICE);
		assertThat(this.http.get()
			.uri("/productions/" + stranger.production() + "/script/scenes/" + scenes().getFirst().id())
			.with(SignedIn.as(stranger))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class,
			names = { "SET_TEAM", "PERFORMER", "GUARDIAN", "REPRESENTATIVE", "DEPARTMENT", "REFERENT" })
	void script_forOthers_isClosed(Role role) {
		imported("fountain/rev-white.fountain", "");
		Viewer viewer = this.production.as(role);
		assertThat(get(viewer, "/script").getResponse().getStatus()).isIn(403, 404);
		assertThat(get(viewer, "/script/scenes/" + scenes().getFirst().id()).getResponse().getStatus()).isIn(403, 404);
		assertThat(get(viewer, "/script/imports/new").getResponse().getStatus()).isIn(403, 404);
	}

	@Test
	void scriptSupervisor_seesNumbersAndHeadingsOnly() {
		imported("fountain/rev-white.fountain", "");
		Viewer supervisor = this.production.as(Role.SCRIPT_SUPERVISOR);
		assertThat(get(supervisor, "/script")).hasStatusOk()
			.bodyText()
			.contains("INT. BAR - NIGHT")
			.doesNotContain("PAUL", "/script/scenes/");
		assertThat(get(supervisor, "/script/scenes/" + scenes().getFirst().id()).getResponse().getStatus()).isIn(403,
				404);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "DIRECTOR", "FIRST_AD", "SCRIPT_SUPERVISOR" })
	void readers_cannotImport(Role role) {
		assertThat(upload(this.production.as(role), "x.fountain", "INT. A - DAY\n".getBytes(StandardCharsets.UTF_8))
			.getResponse()
			.getStatus()).isIn(403, 404);
	}

	private MvcTestResult get(Viewer viewer, String path) {
		return this.http.get().uri(this.production.path(path)).with(SignedIn.as(viewer)).exchange();
	}

	private MvcTestResult upload(Viewer viewer, String name, byte[] file) {
		return this.http.post()
			.uri(this.production.path("/script/imports"))
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", file))
			.with(SignedIn.as(viewer))
			.exchange();
	}

	private static String location(MvcTestResult result) {
		String location = result.getResponse().getRedirectedUrl();
		assertThat(location).isNotNull();
		return (location != null) ? location : "";
	}

	private ImportId waiting(byte[] file) {
		ImportOutcome outcome = this.production.within(this.office,
				() -> this.desk.upload(this.office, "a.fountain", file));
		return ((ImportOutcome.Waiting) outcome).pending();
	}

	private void imported(String file, String follows) {
		confirmed(waiting(ScriptFiles.bytes(file)), follows);
	}

	private void confirmed(ImportId pending, String follows) {
		this.production.within(this.office, () -> {
			ImportedScripts.answerAsProposed(this.desk, this.office, pending);
			return true;
		});
		ImportForm form = new ImportForm("A draft", RevisionColour.WHITE, LocalDate.of(2026, 11, 24), false, follows);
		assertThat(this.production.within(this.office, () -> this.desk.confirm(this.office, pending, form)))
			.isInstanceOf(ImportOutcome.Confirmed.class);
	}

	private List<SceneSummary> scenes() {
		return this.production.within(this.office, () -> this.scripts.scenes());
	}

}
