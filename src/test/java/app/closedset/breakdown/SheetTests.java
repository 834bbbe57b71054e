package app.closedset.breakdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.Statements;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.production.CastLinks;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The breakdown sheet, its file, its charts and the casting notice.
 */
@ClosedSetTest
class SheetTests {

	private static final String SCRIPT = """
			Title: Test

			INT. KITCHEN - DAY #1#

			NELL and IMRAN wash up.

			NELL
			Pass the towel.

			INT. SHED - EVENING #2#

			Rain on the roof.

			NELL
			Stay.

			""";

	private static final String SECRET = "A goodbye that neither says aloud.";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Audit audit;

	private TestProduction production;

	private SceneId shed;

	private SceneId kitchen;

	@BeforeEach
	void aFlaggedScene() {
		this.production = this.productions.aProduction();
		List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, SCRIPT);
		this.kitchen = scenes.get(0).id();
		this.shed = scenes.get(1).id();
		Viewer performer = this.production.enrol("=Isolde Test", Role.PERFORMER);
		this.production.within(this.production.as(Role.OFFICE), () -> {
			CastLinks.link(this.context, "NELL", performer.member());
			return true;
		});
		flag(this.shed, "NUDITY", "3", "2");
	}

	@Test
	void sheet_showsWhatIsConfirmed_andWhetherTheIntentIsStated_neverWhatItSays() {
		assertThat(body("/breakdown/sheet", Role.OFFICE)).contains("No intent yet");
		post("/scenes/" + this.shed + "/intent", Role.DIRECTOR, "depicted", SECRET, "version", "0");
		for (Role role : List.of(Role.OFFICE, Role.PRODUCER, Role.FIRST_AD)) {
			assertThat(body("/breakdown/sheet", role)).contains("INT. SHED - EVENING")
				.doesNotContain("INT. KITCHEN - DAY")
				.contains("Nudity")
				.contains("A rider is needed")
				.contains("=Isolde Test")
				.contains("Intent stated")
				.doesNotContain("goodbye");
		}
	}

	@Test
	void sheet_sortedAndFiltered_showsWhatFits() {
		flag(this.kitchen, "KISSING", "0", "1");
		String byExposure = body("/breakdown/sheet?sort=exposure", Role.COORDINATOR);
		assertThat(byExposure.indexOf("INT. SHED")).isLessThan(byExposure.indexOf("INT. KITCHEN"));
		assertThat(body("/breakdown/sheet?category=KISSING", Role.COORDINATOR)).doesNotContain("INT. SHED");
		assertThat(body("/breakdown/sheet?need=RIDER", Role.COORDINATOR)).doesNotContain("INT. KITCHEN");
		assertThat(body("/breakdown/sheet?q=kitch", Role.COORDINATOR)).doesNotContain("INT. SHED");
		assertThat(body("/breakdown/sheet?q=nobody&sort=nonsense", Role.COORDINATOR)).contains("No scene fits");
		assertThat(body("/breakdown/sheet?category=nonsense&need=nonsense", Role.COORDINATOR)).contains("INT. SHED");
	}

	@Test
	void file_holdsTheSame_andNoFormula() {
		MvcTestResult file = csv("?category=NUDITY");
		assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"breakdown.csv\"");
		assertThat(text(file)).startsWith("\uFEFFScene,Pages")
			.contains("INT. SHED - EVENING")
			.contains("'=Isolde Test");
		assertThat(text(csv("?category=KISSING"))).doesNotContain("SHED");
		assertThat(taken()).isEqualTo(2);
	}

	@Test
	void pdf_holdsTheSame_withTheReadersNameOnWidePages_inEitherLanguage() throws IOException {
		for (String paper : List.of("a4", "letter")) {
			try (PDDocument pdf = pdf("?category=NUDITY", paper, Locale.ENGLISH)) {
				assertThat(pdf.getPage(0).getMediaBox().getWidth())
					.isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
				assertThat(new PDFTextStripper().getText(pdf)).contains("Breakdown sheet", "1 of 1 scenes", "SHED",
						"=Isolde Test", "Nudity", "Scenes by category", this.production.as(Role.OFFICE).name());
			}
		}
		try (PDDocument pdf = pdf("?category=KISSING", "a4", Locale.FRENCH)) {
			assertThat(new PDFTextStripper().getText(pdf))
				.contains("Feuille de dépouillement", "Séquences par catégorie")
				.doesNotContain("SHED");
		}
		assertThat(taken()).isEqualTo(3);
	}

	/** How often it is recorded that somebody took the sheet away. */
	private long taken() {
		Viewer office = this.production.as(Role.OFFICE);
		return this.production
			.within(office, () -> this.audit.about(new Subject("production", office.production().value())))
			.stream()
			.filter((entry) -> entry.action().equals("breakdown.sheet.made"))
			.count();
	}

	private MvcTestResult csv(String query) {
		return this.mvc.post()
			.uri(this.production.path("/breakdown/sheet.csv" + query))
			.with(SignedIn.as(this.production.as(Role.OFFICE)))
			.exchange();
	}

	@Test
	void pdf_ofManyScenes_repeatsTheHeadOfTheTable_andTheName() throws IOException {
		StringBuilder script = new StringBuilder("Title: Test\n\n");
		for (int number = 1; number <= 40; number++) {
			script.append("INT. ROOM " + number + " - DAY #" + number + "#\n\nNELL and IMRAN wash up.\n\n");
		}
		this.production = this.productions.aProduction();
		ImportedScripts.of(this.context, this.production, script.toString())
			.forEach((scene) -> flag(scene.id(), "KISSING", "0", "1"));
		try (PDDocument pdf = pdf("", "a4", Locale.ENGLISH)) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
			PDFTextStripper page = new PDFTextStripper();
			for (int number = 1; number <= 2; number++) {
				page.setStartPage(number);
				page.setEndPage(number);
				// What is read back of slanted letters is broken into lines.
				assertThat(page.getText(pdf).replaceAll("\\s", "")).contains("Location",
						this.production.as(Role.OFFICE).name().replace(" ", ""));
			}
		}
	}

	@Test
	void charts_haveATableEach_andPagesByDay() {
		MvcTestResult day = post("/schedule", Role.FIRST_AD, "date", LocalDate.of(2027, 3, 4).toString(), "unit",
				"Main unit", "call", "10:00", "version", "0");
		String location = String.valueOf(day.getResponse().getRedirectedUrl());
		post("/schedule/" + location.substring(location.lastIndexOf('/') + 1) + "/scenes", Role.FIRST_AD, "scene",
				this.shed.toString());
		String page = body("/breakdown/sheet", Role.COORDINATOR);
		assertThat(page.split("<svg class=\"bars")).hasSize(5);
		assertThat(page.split("The same as a table")).hasSize(5);
		assertThat(page).contains("Thu 4 Mar 2027 · ", "Main unit").contains("Exposure 3").contains("Contact 2");
	}

	@Test
	void notice_saysTheFlaggedContent_inEitherLanguage() {
		assertThat(body("/breakdown/casting-notice?character=NELL&language=en", Role.OFFICE)).contains("Role: NELL.")
			.contains("nudity; exposure 3: nudity; contact 2: ");
		assertThat(body("/breakdown/casting-notice?character=NELL&language=fr", Role.OFFICE))
			.contains("nudité\u00a0; exposition 3")
			.contains("Rôle");
		post("/flags/" + flags(this.shed).getFirst().id() + "/dismissal", Role.COORDINATOR, "version",
				Long.toString(flags(this.shed).getFirst().version()));
		assertThat(body("/breakdown/casting-notice?character=NELL&language=en", Role.OFFICE))
			.as("from a page that still offered the role")
			.contains("No scene of this role is flagged");
		assertThat(get("/breakdown/casting-notice?character=NOBODY", Role.OFFICE)).hasStatus(404);
		assertThat(get("/breakdown/casting-notice", Role.OFFICE)).hasStatus(400);
	}

	@Test
	void sheet_withoutFlags_saysWhatToDo() {
		TestProduction empty = this.productions.aProduction();
		assertThat(this.mvc.get().uri(empty.path("/breakdown/sheet")).with(SignedIn.as(empty.as(Role.OFFICE))))
			.hasStatusOk()
			.bodyText()
			.contains("Nothing is confirmed yet");
	}

	@Test
	void sheet_ofMoreScenes_takesTheSameStatements() {
		int one = Statements.of(() -> body("/breakdown/sheet", Role.OFFICE)).size();
		flag(this.kitchen, "KISSING", "0", "1");
		assertThat(Statements.of(() -> body("/breakdown/sheet", Role.OFFICE))).hasSize(one)
			.hasSizeLessThanOrEqualTo(14);
	}

	@Test
	void cell_thatASpreadsheetWouldCalculate_isText() {
		assertThat(SheetCsv.harmless("=1+1")).isEqualTo("'=1+1");
		assertThat(SheetCsv.harmless("+44")).isEqualTo("'+44");
		assertThat(SheetCsv.harmless("-1")).isEqualTo("'-1");
		assertThat(SheetCsv.harmless("@x")).isEqualTo("'@x");
		assertThat(SheetCsv.harmless("\t=1")).isEqualTo("'\t=1");
		assertThat(SheetCsv.harmless("1 3/8")).isEqualTo("1 3/8");
		assertThat(SheetCsv.harmless("")).isEmpty();
	}

	private List<FlagView> flags(SceneId scene) {
		return this.production.within(this.production.as(Role.COORDINATOR),
				() -> this.context.getBean(FlagDesk.class).flagsOf(scene));
	}

	private void flag(SceneId scene, String category, String exposure, String contact) {
		String draft = this.production.within(this.production.as(Role.COORDINATOR),
				() -> this.context.getBean(Scripts.class).current().orElseThrow().id().toString());
		post("/scenes/" + scene + "/flags", Role.COORDINATOR, "categories", category, "exposure", exposure, "contact",
				contact, "violence", "0", "lines", "1", "draft", draft);
	}

	private String body(String path, Role role) {
		MvcTestResult result = get(path, role);
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private PDDocument pdf(String query, String paper, Locale language) throws IOException {
		MvcTestResult file = this.mvc.post()
			.uri(this.production.path("/breakdown/sheet.pdf" + query))
			.with(SignedIn.as(this.production.as(Role.OFFICE)))
			.cookie(new Cookie("closedset-language", language.getLanguage()))
			.param("paper", paper)
			.exchange();
		assertThat(file).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("Content-Disposition", "attachment; filename=\"breakdown.pdf\"");
		return Loader.loadPDF(file.getResponse().getContentAsByteArray());
	}

	private MvcTestResult get(String path, Role role) {
		return this.mvc.get().uri(this.production.path(path)).with(SignedIn.as(this.production.as(role))).exchange();
	}

	private MvcTestResult post(String path, Role role, String... parameters) {
		var request = this.mvc.post().uri(this.production.path(path)).with(SignedIn.as(this.production.as(role)));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).as(path).hasStatus(302);
		return result;
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
