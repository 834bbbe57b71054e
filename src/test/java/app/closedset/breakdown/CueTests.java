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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.CueId;
import app.closedset.core.FlagId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.script.ImportedScripts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A production's own cues over the web, and what they do to the draft.
 */
@ClosedSetTest
class CueTests {

	private static final String SCRIPT = """
			Title: Test

			EXT. PARK - DAY #1#

			Ray reads the map beside the Grotto, out of the wind.

			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private FlagDesk flags;

	@Autowired
	private Audit audit;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer coordinator;

	@BeforeEach
	void aProduction() {
		this.production = this.productions.aProduction();
		this.coordinator = this.production.as(Role.COORDINATOR);
	}

	@Test
	void cue_findsItsScene_onceTheDraftIsReadAgain_andIsRecordedWithoutItsWords() {
		SceneId park = ImportedScripts.of(this.context, this.production, SCRIPT).getFirst().id();
		assertThat(flags(park)).isEmpty();
		assertThat(add("the grotto", "BOTH", "SHOWN", "SEXUAL_TENSION")).hasStatus(302);
		assertThat(flags(park)).as("not before it is read again").isEmpty();
		assertThat(post("/breakdown/readers")).hasStatus(302);
		assertThat(flags(park)).singleElement().satisfies((flag) -> {
			assertThat(flag.reason()).isEqualTo("breakdown.reason.own-cue");
			assertThat(flag.lines()).extracting(FlagLine::matched).containsExactly("the Grotto");
		});
		assertThat(actions(cue())).containsExactly("breakdown.cue.added");
	}

	@Test
	void dismissedFlagOfACue_doesNotComeBack_andARemovedCueTakesItsSuggestionsAlong() {
		SceneId park = ImportedScripts.of(this.context, this.production, SCRIPT).getFirst().id();
		add("the grotto", "BOTH", "SHOWN", "SEXUAL_TENSION");
		post("/breakdown/readers");
		FlagView flag = flags(park).getFirst();
		as(() -> this.flags.dismiss(FlagId.of(flag.id()), flag.version(), this.coordinator));
		post("/breakdown/readers");
		assertThat(flags(park)).extracting(FlagView::state).containsExactly(FlagState.DISMISSED);
		add("out of the wind", "ENGLISH", "SHOWN", "NUDITY");
		post("/breakdown/readers");
		assertThat(flags(park)).hasSize(2);
		String second = found("/breakdown/cues/([0-9a-f-]{36})\"[^>]*>Change</a>", page());
		remove(second, "1");
		post("/breakdown/readers");
		assertThat(flags(park)).extracting(FlagView::state).containsExactly(FlagState.DISMISSED);
	}

	@Test
	void cue_addedTwice_isThereOnce_andOtherwiseRefused() {
		assertThat(add("The Grotto", "BOTH", "SHOWN", "NUDITY")).hasStatus(302);
		assertThat(add("The Grotto", "BOTH", "SHOWN", "NUDITY")).as("a double click").hasStatus(302);
		assertThat(page().split("Remove: The Grotto", -1)).hasSize(2);
		assertThat(add("the grotto", "BOTH", "NEVER", "")).hasStatus(422).bodyText().contains("already");
		assertThat(add("the grotto", "ENGLISH", "NEVER", "")).as("which scenes of both also have")
			.hasStatus(422)
			.bodyText()
			.contains("already");
	}

	@Test
	void wrongCue_isRefusedOnThePage_whichSaysWhy() {
		assertThat(add("", "BOTH", "SHOWN", "NUDITY")).hasStatus(422).bodyText().contains("Write the words.");
		assertThat(add("@/+", "BOTH", "SHOWN", "NUDITY")).hasStatus(422).bodyText().contains("three letters");
		assertThat(add("a b c d e f g h i", "BOTH", "NEVER", "")).hasStatus(422).bodyText().contains("eight words");
		assertThat(add("x".repeat(81), "BOTH", "NEVER", "")).hasStatus(422).bodyText().contains("80 characters");
		assertThat(add("grotto", "BOTH", "SHOWN", "")).hasStatus(422).bodyText().contains("what the words stand for");
		assertThat(add("grotto", "", "SHOWN", "NUDITY")).hasStatus(422).bodyText().contains("Choose a language.");
		assertThat(add("grotto", "KLINGON", "SHOWN", "NUDITY")).hasStatus(422);
		assertThat(page()).contains("There are no own cues yet.");
	}

	@Test
	void change_fromAnOldForm_showsBoth_andCanThenBeSaved() {
		add("the grotto", "BOTH", "SHOWN", "NUDITY");
		String id = cue();
		assertThat(change(id, "the cave", "1")).hasStatus(302);
		MvcTestResult late = change(id, "the cellar", "1");
		assertThat(late).hasStatus(422).bodyText().contains("As it stands now").contains("the cave");
		assertThat(change(id, "the cellar", found("name=\"version\" value=\"([0-9]+)\"", text(late)))).hasStatus(302);
		assertThat(page()).contains("the cellar").doesNotContain("the cave");
		assertThat(actions(id)).containsExactly("breakdown.cue.added", "breakdown.cue.changed",
				"breakdown.cue.changed");
	}

	@Test
	void removal_fromAnOldPage_removesNothing_andTwiceIsOnce() {
		add("the grotto", "BOTH", "NEVER", "");
		String id = cue();
		change(id, "the cave", "1");
		assertThat(remove(id, "1")).hasStatus(302).flash().containsEntry("notice", "breakdown.cue.overtaken");
		assertThat(page()).contains("the cave");
		assertThat(remove(id, "2")).hasStatus(302).flash().containsEntry("notice", "breakdown.cue.removed");
		assertThat(remove(id, "2")).hasStatus(302);
		assertThat(page()).doesNotContain("the cave");
		assertThat(actions(id)).endsWith("breakdown.cue.removed").hasSize(3);
	}

	@Test
	void wrongIds_andOtherProductions_areNotFound() {
		add("the grotto", "BOTH", "NEVER", "");
		String id = cue();
		assertThat(get("/breakdown/cues/" + UUID.randomUUID(), this.coordinator)).hasStatus(404);
		assertThat(get("/breakdown/cues/nonsense", this.coordinator)).hasStatus(404);
		assertThat(change(UUID.randomUUID().toString(), "the cave", "0")).hasStatus(404);
		TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.get()
			.uri(other.path("/breakdown/cues/" + id))
			.with(SignedIn.as(other.as(Role.COORDINATOR)))
			.exchange()).hasStatus(404);
		assertThat(get("/breakdown/cues", this.production.as(Role.DIRECTOR))).hasStatus(403);
	}

	private MvcTestResult add(String words, String language, String kind, String category) {
		return post("/breakdown/cues", "words", words, "language", language, "kind", kind, "category", category);
	}

	private MvcTestResult change(String id, String words, String version) {
		return post("/breakdown/cues/" + id, "words", words, "language", "BOTH", "kind", "NEVER", "category", "",
				"version", version);
	}

	private MvcTestResult remove(String id, String version) {
		return post("/breakdown/cues/" + id + "/removal", "version", version);
	}

	/** The id of the only cue. */
	private String cue() {
		return found("/breakdown/cues/([0-9a-f-]{36})\"", page());
	}

	private String page() {
		return text(get("/breakdown/cues", this.coordinator));
	}

	private List<String> actions(String cue) {
		return as(() -> this.audit.about(new Subject("cue", CueId.of(cue).value()))).stream()
			.map(Audit.Entry::action)
			.toList();
	}

	private List<FlagView> flags(SceneId scene) {
		return as(() -> this.flags.flagsOf(scene));
	}

	private static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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

	private <T> T as(Supplier<T> work) {
		return this.production.within(this.coordinator, work);
	}

}
