package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.closedset.ClosedSetTest;
import app.closedset.TestClock;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.DraftId;
import app.closedset.core.ImportId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Cast;
import app.closedset.script.reading.Correction;
import app.closedset.script.reading.ScriptFiles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * From a file to a draft, on the database.
 */
@ClosedSetTest
class ImportDeskTests {

	/** Too long to be read at once, though most of it is left out. */
	private static final String LONG = "INT. HOUSE - DAY\n\nNELL\nRain.\n\n/*" + "x".repeat(1_100_000) + "*/\n";

	@Autowired
	private ImportDesk desk;

	@Autowired
	private UndoDesk undoing;

	@Autowired
	private CorrectionDesk correcting;

	@Autowired
	private ImportSweep sweep;

	@Autowired
	private Scripts scripts;

	@Autowired
	private ScriptPageDesk pages;

	@Autowired
	private Cast cast;

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestClock clock;

	private TestProduction production;

	private Viewer office;

	@BeforeEach
	void aProduction() {
		this.production = this.productions.aProduction();
		this.office = this.production.as(Role.OFFICE);
	}

	@Test
	void upload_read_waitsAndStoresNoDraft() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		assertThat(preview(pending)).isInstanceOf(ImportOutcome.Ready.class);
		assertThat(within(() -> this.scripts.current())).isEmpty();
		assertThat(within(() -> this.pages.drafts(this.office).waiting())).hasSize(1);
	}

	@Test
	void upload_withoutHeading_isRefusedAndStoresNothing() {
		ImportOutcome outcome = within(
				() -> this.desk.upload(this.office, "roman.txt", ScriptFiles.bytes("fountain/07-plain-txt-novel.txt")));
		assertThat(outcome).isEqualTo(new ImportOutcome.Refused("script.refusal.noHeading", List.of()));
		assertThat(within(() -> this.pages.drafts(this.office).waiting())).isEmpty();
	}

	@Test
	void confirmation_storesScenesLinesAndCharacters() {
		confirmed("fountain/rev-white.fountain", "");
		List<SceneSummary> scenes = within(() -> this.scripts.scenes());
		assertThat(scenes).extracting(SceneSummary::number, SceneSummary::heading)
			.containsExactly(tuple("1", "INT. HOUSE - DAY"), tuple("2", "EXT. STREET - NIGHT"),
					tuple("3", "INT. BAR - NIGHT"), tuple("4", "INT. BEDROOM - NIGHT"),
					tuple("5", "EXT. BEACH - DAWN"));
		assertThat(scenes.get(3).characters()).contains("ANNA", "PAUL");
		SceneText text = within(() -> this.scripts.text(scenes.get(2).id())).orElseThrow();
		assertThat(text.lines()).extracting(SceneText.Line::kind, SceneText.Line::text)
			.containsExactly(tuple(SceneText.Kind.CHARACTER, "PAUL"), tuple(SceneText.Kind.DIALOGUE, "A drink."));
		assertThat(within(() -> this.scripts.texts(text.draft()))).hasSize(5);
		assertThat(within(() -> this.cast.parts())).extracting(Cast.Part::name).contains("ANNA", "PAUL");
	}

	@Test
	void confirmation_sentTwice_storesOnce() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		assertThat(confirm(pending, "")).isInstanceOf(ImportOutcome.Confirmed.class);
		assertThat(confirm(pending, "")).isInstanceOf(ImportOutcome.Already.class);
		assertThat(within(() -> this.scripts.drafts())).hasSize(1);
	}

	@Test
	void confirmation_afterSomebodyElses_isToldAndStoresNothing() {
		ImportId mine = uploaded("fountain/rev-blue.fountain");
		ImportId theirs = uploaded("fountain/rev-white.fountain");
		assertThat(confirm(theirs, "")).isInstanceOf(ImportOutcome.Confirmed.class);
		assertThat(confirm(mine, "")).isInstanceOf(ImportOutcome.Overtaken.class);
		assertThat(within(() -> this.scripts.drafts())).hasSize(1);
		ImportPage page = ready(mine);
		assertThat(page.overtaken()).isTrue();
		decide(mine, ImportedScripts.proposed(page));
		assertThat(confirm(mine, page.follows())).isInstanceOf(ImportOutcome.Confirmed.class);
	}

	@Test
	void secondDraft_keepsTheIdentityOfScenes() {
		confirmed("fountain/rev-white.fountain", "");
		List<SceneSummary> white = within(() -> this.scripts.scenes());
		decidedAndConfirmed("fountain/rev-blue.fountain");
		List<SceneSummary> blue = within(() -> this.scripts.scenes());
		assertThat(blue).extracting(SceneSummary::number, SceneSummary::omitted)
			.containsExactly(tuple("1", false), tuple("1A", false), tuple("2", true), tuple("3", false),
					tuple("5", false), tuple("4", false));
		for (SceneSummary before : white) {
			SceneId now = blue.stream()
				.filter((one) -> one.number().equals(before.number()))
				.findFirst()
				.orElseThrow()
				.id();
			assertThat(now).isEqualTo(before.id());
		}
		SceneText street = within(() -> this.scripts.text(white.get(1).id())).orElseThrow();
		assertThat(street.lines()).extracting(SceneText.Line::text).containsExactly("Rain. Paul runs.");
	}

	@Test
	void sceneThatTheNewDraftLacks_isListedAsOmittedInItsPlace() {
		confirmed("fountain/rev-white.fountain", "");
		SceneId beach = within(() -> this.scripts.scenes()).getLast().id();
		confirm(upload("INT. HOUSE - DAY #1#\n\nAnna enters.\n\nANNA\nHello.\n"), currentDraft());
		assertThat(within(() -> this.scripts.scenes())).extracting(SceneSummary::number, SceneSummary::omitted)
			.containsExactly(tuple("1", false), tuple("2", true), tuple("3", true), tuple("4", true), tuple("5", true));
		assertThat(within(() -> this.scripts.scene(beach)).orElseThrow().omitted()).isTrue();
		assertThat(within(() -> this.scripts.texts(this.scripts.current().orElseThrow().id()))).hasSize(1);
	}

	@Test
	void preview_ofSecondDraft_countsWhatItDoes() {
		confirmed("fountain/rev-white.fountain", "");
		ImportPage page = ((ImportOutcome.Ready) preview(uploaded("fountain/rev-blue.fountain"))).page();
		assertThat(page.same()).extracting((one) -> one.scene().label()).containsExactly("5");
		assertThat(page.fates()).extracting(ImportPage.Fate::kind, (fate) -> labels(fate.scenes()))
			.containsExactly(tuple("CHANGED", List.of("1", "3", "4")), tuple("NEW", List.of("1A")),
					tuple("OMITTED", List.of("2")), tuple("MOVED", List.of("4")));
		assertThat(page.nextColour()).isEqualTo(RevisionColour.BLUE);
	}

	@Test
	void rewrittenScene_isAskedAbout_andNothingIsStoredBefore() {
		confirmed("fountain/rev-white.fountain", "");
		ImportId pending = uploaded("fountain/rev-blue.fountain");
		ImportPage page = ready(pending);
		assertThat(page.comparison().questions()).extracting((question) -> question.scene().label())
			.containsExactly("4");
		assertThat(confirm(pending, currentDraft())).isInstanceOf(ImportOutcome.Undecided.class);
		assertThat(within(() -> this.scripts.drafts())).hasSize(1);
		decide(pending, ImportedScripts.proposed(page));
		assertThat(ready(pending).asks()).isFalse();
		assertThat(confirm(pending, currentDraft())).isInstanceOf(ImportOutcome.Confirmed.class);
	}

	@Test
	void rewrittenScene_decidedAsNew_leavesTheOldOneOmitted() {
		confirmed("fountain/rev-white.fountain", "");
		SceneId bedroom = within(() -> this.scripts.scenes()).get(3).id();
		ImportId pending = uploaded("fountain/rev-blue.fountain");
		String place = ready(pending).comparison().questions().getFirst().place().toString();
		decide(pending, new DecisionsForm(Map.of(place, "new"), null, null));
		ImportPage asked = ready(pending);
		assertThat(asked.lacking()).extracting((one) -> one.scene().scene()).containsExactly(bedroom);
		decide(pending, new DecisionsForm(null, Map.of(bedroom.toString(), "OMITTED"), null));
		assertThat(confirm(pending, currentDraft())).isInstanceOf(ImportOutcome.Confirmed.class);
		assertThat(within(() -> this.scripts.scenes())).filteredOn((scene) -> scene.number().equals("4"))
			.extracting(SceneSummary::omitted)
			.containsExactlyInAnyOrder(false, true);
		assertThat(within(() -> this.scripts.scene(bedroom)).orElseThrow().omitted()).isTrue();
	}

	@Test
	void lackingScene_saidToBeThereUnderAnotherNumber_isThatScene() {
		confirmed("fountain/rev-white.fountain", "");
		SceneId beach = within(() -> this.scripts.scenes()).getLast().id();
		ImportId pending = upload("INT. HOUSE - DAY #1#\n\nAnna enters.\n\nEXT. DUNES - DAY #9#\n\nWind.\n");
		decide(pending, new DecisionsForm(null, Map.of(beach.toString(), "THERE"), Map.of(beach.toString(), "9")));
		ImportPage page = ready(pending);
		assertThat(page.comparison().renumbered()).extracting((one) -> one.scene().scene()).containsExactly(beach);
		assertThat(confirm(pending, currentDraft())).isInstanceOf(ImportOutcome.Confirmed.class);
		assertThat(within(() -> this.scripts.scene(beach)).orElseThrow().number()).isEqualTo("9");
	}

	@Test
	void decision_namingANumberThatIsNotThere_isTold() {
		confirmed("fountain/rev-white.fountain", "");
		SceneId beach = within(() -> this.scripts.scenes()).getLast().id();
		ImportId pending = upload("INT. HOUSE - DAY #1#\n\nAnna enters.\n");
		ImportOutcome outcome = decide(pending,
				new DecisionsForm(null, Map.of(beach.toString(), "MERGED"), Map.of(beach.toString(), "77")));
		assertThat(outcome).isEqualTo(new ImportOutcome.Decided(List.of("5")));
	}

	@Test
	void answers_askedAgain_areForgotten() {
		confirmed("fountain/rev-white.fountain", "");
		ImportId pending = uploaded("fountain/rev-blue.fountain");
		decide(pending, ImportedScripts.proposed(ready(pending)));
		within(() -> this.desk.askAgain(pending));
		assertThat(ready(pending).comparison().questions()).hasSize(1);
	}

	@Test
	void sameFile_importedAgain_changesNothing() {
		confirmed("fountain/rev-white.fountain", "");
		List<SceneSummary> white = within(() -> this.scripts.scenes());
		ImportPage page = ready(uploaded("fountain/rev-white.fountain"));
		assertThat(page.asks()).isFalse();
		assertThat(page.fates()).isEmpty();
		confirmed("fountain/rev-white.fountain", currentDraft());
		assertThat(within(() -> this.scripts.scenes())).extracting(SceneSummary::id)
			.containsExactlyElementsOf(white.stream().map(SceneSummary::id).toList());
	}

	@Test
	void newestDraft_undone_bringsTheOneBeforeBack() {
		confirmed("fountain/rev-white.fountain", "");
		DraftId white = within(() -> this.scripts.current()).orElseThrow().id();
		decidedAndConfirmed("fountain/rev-blue.fountain");
		DraftId blue = within(() -> this.scripts.current()).orElseThrow().id();
		assertThat(within(() -> this.undoing.undo(this.office, white))).isEqualTo(UndoDesk.Outcome.NOT_THE_NEWEST);
		assertThat(within(() -> this.undoing.undo(this.office, blue))).isEqualTo(UndoDesk.Outcome.UNDONE);
		assertThat(within(() -> this.scripts.current()).orElseThrow().id()).isEqualTo(white);
		assertThat(within(() -> this.scripts.scenes())).extracting(SceneSummary::number)
			.containsExactly("1", "2", "3", "4", "5");
		assertThat(within(() -> this.scripts.texts(blue))).isEmpty();
		assertThat(within(() -> this.undoing.undo(this.office, blue))).isEqualTo(UndoDesk.Outcome.NOT_THE_NEWEST);
		decidedAndConfirmed("fountain/rev-blue.fountain");
		assertThat(within(() -> this.scripts.drafts())).hasSize(2);
	}

	@Test
	void lockedNumbers_stayWhereTheFileHasNone() {
		ImportId first = upload("INT. A - DAY\n\nAnna waits.\n\nINT. B - DAY\n\nPaul waits.\n");
		ImportForm locked = new ImportForm("White", RevisionColour.WHITE, LocalDate.of(2026, 11, 24), true, "");
		within(() -> this.desk.confirm(this.office, first, locked));
		ImportId second = upload(
				"INT. A - DAY\n\nAnna waits.\n\nINT. HALL - NIGHT\n\nA door slams shut.\n\nINT. B - DAY\n\nPaul waits.\n");
		ImportForm next = new ImportForm("Blue", RevisionColour.BLUE, LocalDate.of(2026, 11, 25), true, currentDraft());
		within(() -> this.desk.confirm(this.office, second, next));
		assertThat(within(() -> this.scripts.scenes())).extracting(SceneSummary::number)
			.containsExactly("1", "1A", "2");
	}

	@Test
	void cancellation_leavesNothing() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		within(() -> {
			this.desk.cancel(pending);
			return true;
		});
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preview(pending));
		assertThat(within(() -> this.scripts.current())).isEmpty();
	}

	@Test
	void fileThatWaitedADay_isRefusedAndDeleted() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		this.clock.advance(Duration.ofHours(24).plusMinutes(1));
		assertThat(confirm(pending, "")).isInstanceOf(ImportOutcome.Expired.class);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preview(pending));
	}

	@Test
	void file_ofAnotherProduction_isNotFound() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		TestProduction other = this.productions.aProduction();
		Viewer stranger = other.as(Role.OFFICE);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> other.within(stranger, () -> this.desk.preview(stranger, pending)));
	}

	@Test
	void longFile_isReadByAJob_andWaits() {
		ImportId pending = upload(LONG);
		Awaitility.await().untilAsserted(() -> assertThat(preview(pending)).isInstanceOf(ImportOutcome.Ready.class));
	}

	@Test
	void longFile_thatIsNoScript_isRefusedByTheJob_andForgotten() {
		ImportId pending = upload("Once upon a time. /*" + "x".repeat(1_100_000) + "*/");
		Awaitility.await().untilAsserted(() -> assertThat(preview(pending)).isInstanceOf(ImportOutcome.Refused.class));
		within(() -> {
			this.desk.cancel(pending);
			return true;
		});
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preview(pending));
	}

	@Test
	void tooLargeFile_isRefusedWithWhatToDo() {
		byte[] file = new byte[25 * 1024 * 1024 + 1];
		assertThat(within(() -> this.desk.upload(this.office, "x.pdf", file)))
			.isEqualTo(new ImportOutcome.Refused("script.refusal.tooLarge", List.of(25)));
	}

	@Test
	void fileThatNobodyCameBackTo_isSweptAway() {
		ImportId pending = uploaded("fountain/rev-white.fountain");
		this.sweep.sweep();
		assertThat(preview(pending)).isInstanceOf(ImportOutcome.Ready.class);
		this.clock.advance(Duration.ofHours(24).plusMinutes(1));
		this.sweep.sweep();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preview(pending));
	}

	@Test
	void correctedHeadings_areKeptAndBecomeScenes() {
		ImportId pending = upload("INT. HOUSE - DAY\n\nAnna enters.\n\nThe hall, later\n\nPaul waits.\n");
		Correction heading = new Correction(Correction.Kind.HEADING, 5, 1);
		assertThat(within(() -> this.correcting.correct(pending, heading))).contains("5");
		assertThat(within(() -> this.correcting.correct(pending, heading))).isEmpty();
		assertThat(ready(pending).choices().headings()).containsExactly(heading);
		assertThat(confirm(pending, "")).isInstanceOf(ImportOutcome.Confirmed.class);
		assertThat(within(() -> this.scripts.scenes())).extracting(SceneSummary::heading)
			.containsExactly("INT. HOUSE - DAY", "The hall, later");
	}

	@Test
	void correction_takenBack_isForgotten() {
		ImportId pending = upload("INT. HOUSE - DAY\n\nAnna enters.\n\nThe hall, later\n\nPaul waits.\n");
		within(() -> this.correcting.correct(pending, new Correction(Correction.Kind.HEADING, 5, 1)));
		within(() -> {
			this.correcting.takeBack(pending, new Correction(Correction.Kind.HEADING, 7, 1));
			this.correcting.takeBack(pending, new Correction(Correction.Kind.HEADING, 5, 1));
			return true;
		});
		assertThat(ready(pending).screenplay().scenes()).hasSize(1);
	}

	@Test
	void names_putTogether_becomeOneCharacter() {
		ImportId pending = upload("INT. A - DAY\n\nMARTA\nYes.\n\nMARTHA\nNo.\n\nSENTRY\nSo.\n");
		ImportPage page = ready(pending);
		assertThat(page.nameRows()).extracting(ImportNames.Row::name).containsExactly("MARTA", "MARTHA", "SENTRY");
		assertThat(within(() -> this.correcting.call(pending, Map.of("MARTHA", "MARTA", "SENTRY", "")))).isEmpty();
		confirm(pending, "");
		assertThat(within(() -> this.cast.parts())).extracting(Cast.Part::name).containsExactly("MARTA");
	}

	@Test
	void names_putTogether_areCarriedToTheNextDraft_untilSomebodySaysOtherwise() {
		String script = "INT. A - DAY\n\nMARTA\nYes.\n\nMARTHA\nNo.\n\nSENTRY\nSo.\n";
		ImportId white = upload(script);
		within(() -> this.correcting.call(white, Map.of("MARTHA", "MARTA", "SENTRY", "")));
		confirm(white, "");
		ImportId blue = upload(script.replace("Yes", "Never"));
		ImportPage page = ready(blue);
		assertThat(page.screenplay().speaking()).containsExactly("MARTA");
		assertThat(page.nameRows()).filteredOn(ImportNames.Row::carried)
			.extracting(ImportNames.Row::name, ImportNames.Row::called)
			.containsExactly(tuple("MARTHA", "MARTA"), tuple("SENTRY", ""));
		within(() -> this.correcting.call(blue, Map.of("MARTHA", "MARTHA", "SENTRY", "")));
		assertThat(ready(blue).nameRows()).filteredOn(ImportNames.Row::carried)
			.extracting(ImportNames.Row::name)
			.containsExactly("SENTRY");
		confirm(blue, currentDraft());
		ImportPage pink = ready(upload(script.replace("Yes", "Always")));
		assertThat(pink.screenplay().speaking()).containsExactly("MARTA", "MARTHA");
		assertThat(pink.nameRows()).filteredOn(ImportNames.Row::carried)
			.extracting(ImportNames.Row::name)
			.containsExactly("SENTRY");
	}

	@Test
	void names_saidOnAPageThatIsOld_holdForThoseThatAreStillThere() {
		ImportId pending = upload("INT. A - DAY\n\nANNA\nYes.\n\nEXTRA\n\nMARTA\nYes.\n\nMARTHA\nNo.\n");
		within(() -> this.correcting.call(pending, Map.of("MARTHA", "MARTA")));
		Map<String, String> old = Map.of("ANNA", "NOBODY", "ELSA", "", "MARTA", "MARTA");
		assertThat(within(() -> this.correcting.call(pending, old))).containsExactly("ANNA", "ELSA");
		assertThat(ready(pending).screenplay().speaking()).containsExactly("ANNA", "MARTA");
	}

	private static List<String> labels(List<DraftComparison.Compared> scenes) {
		return scenes.stream().map((one) -> one.scene().label()).toList();
	}

	private ImportPage ready(ImportId pending) {
		return ((ImportOutcome.Ready) preview(pending)).page();
	}

	private ImportOutcome decide(ImportId pending, DecisionsForm form) {
		return within(() -> this.desk.decide(this.office, pending, form));
	}

	private void decidedAndConfirmed(String file) {
		ImportId pending = uploaded(file);
		decide(pending, ImportedScripts.proposed(ready(pending)));
		assertThat(confirm(pending, currentDraft())).isInstanceOf(ImportOutcome.Confirmed.class);
	}

	private ImportId uploaded(String file) {
		return waiting(within(() -> this.desk.upload(this.office, file, ScriptFiles.bytes(file))));
	}

	private ImportId upload(String text) {
		return waiting(
				within(() -> this.desk.upload(this.office, "x.fountain", text.getBytes(StandardCharsets.UTF_8))));
	}

	private static ImportId waiting(ImportOutcome outcome) {
		assertThat(outcome).isInstanceOf(ImportOutcome.Waiting.class);
		return ((ImportOutcome.Waiting) outcome).pending();
	}

	private void confirmed(String file, String follows) {
		assertThat(confirm(uploaded(file), follows)).isInstanceOf(ImportOutcome.Confirmed.class);
	}

	private ImportOutcome confirm(ImportId pending, String follows) {
		ImportForm form = new ImportForm("A draft", RevisionColour.WHITE, LocalDate.of(2026, 11, 24), false, follows);
		return within(() -> this.desk.confirm(this.office, pending, form));
	}

	private ImportOutcome preview(ImportId pending) {
		return within(() -> this.desk.preview(this.office, pending));
	}

	private String currentDraft() {
		return within(() -> this.scripts.current()).orElseThrow().id().toString();
	}

	private <T> T within(java.util.function.Supplier<T> work) {
		return this.production.within(this.office, work);
	}

}
