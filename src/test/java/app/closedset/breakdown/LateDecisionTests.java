package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.CueId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a decision that comes too late: the suggestion was withdrawn or read
 * anew between the page and the click, or the same person clicked before.
 */
@ClosedSetTest
class LateDecisionTests {

	private static final String SCRIPT = """
			Title: Test

			INT. KITCHEN - DAY #1#

			NELL and IMRAN wash up.

			INT. SHED - EVENING #2#

			Nell and Imran paint a boat. The varnish runs.

			IMRAN
			Oh.

			""";

	private static final String QUAY = """
			EXT. QUAY - DAY #3#

			Gulls. She kisses him on the mouth.

			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private FlagDesk flags;

	@Autowired
	private CueDesk cues;

	@Autowired
	private ReadersDesk readers;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer coordinator;

	private SceneId shed;

	/** What the production's own cue suggests. */
	private FlagView varnish;

	@BeforeEach
	void aSuggestion() {
		this.production = this.productions.aProduction();
		this.coordinator = this.production.as(Role.COORDINATOR);
		as(() -> this.cues
			.add(new CueForm("varnish", Cue.Language.BOTH, CueForm.Kind.SHOWN, Category.SEXUAL_TENSION, null)));
		List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, SCRIPT);
		this.shed = scenes.get(1).id();
		this.varnish = flags(this.shed).getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "confirmation", "dismissal", "restoration", "category", "reaffirmation" })
	void decision_aboutAWithdrawnSuggestion_storesNothing_andLeadsBackWithTheReason(String verb) {
		readWithoutTheCue();
		MvcTestResult late = decide(verb);
		assertThat(late).hasStatus(302).flash().containsEntry("notice", "breakdown.flag.withdrawn.READ_AGAIN");
		assertThat(late).flash().doesNotContainKey("dismissed");
		assertThat(late.getResponse().getRedirectedUrl()).endsWith("/breakdown/review/" + this.shed);
		assertThat(flags(this.shed)).isEmpty();
	}

	@Test
	void withdrawal_byAnotherDraft_isSaidToBeThat() {
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("The varnish runs.", "It is late."));
		assertThat(decide("confirmation")).flash().containsEntry("notice", "breakdown.flag.withdrawn.OTHER_DRAFT");
		assertThat(get("/breakdown/review/" + this.shed)).hasStatusOk();
	}

	@Test
	void withdrawal_withItsScene_leadsToTheBreakdown() {
		SceneId quay = ImportedScripts.of(this.context, this.production, SCRIPT + QUAY).getLast().id();
		FlagView kiss = flags(quay).getFirst();
		ImportedScripts.undo(this.context, this.production);
		MvcTestResult late = post("/flags/" + kiss.id() + "/confirmation", "version", "0", "from", "REVIEW");
		assertThat(late).flash().containsEntry("notice", "breakdown.flag.withdrawn.OTHER_DRAFT");
		assertThat(late.getResponse().getRedirectedUrl()).isEqualTo(this.production.path("/breakdown"));
		assertThat(change(kiss, "0").getResponse().getRedirectedUrl()).isEqualTo(this.production.path("/breakdown"));
	}

	@Test
	void change_ofAWithdrawnSuggestion_keepsWhatWasTyped_andCanBeAdded() {
		readWithoutTheCue();
		assertThat(get("/flags/" + this.varnish.id() + "?from=REVIEW")).hasStatus(302)
			.flash()
			.containsEntry("notice", "breakdown.flag.withdrawn.READ_AGAIN");
		MvcTestResult late = change(this.varnish, Long.toString(this.varnish.version()));
		assertThat(late).hasStatus(422)
			.bodyText()
			.contains("Nothing of yours is lost")
			.contains("action=\"" + this.production.path("/scenes/" + this.shed + "/flags") + "\"")
			.containsPattern("value=\"UNDRESSING\"[^>]*checked")
			.contains("name=\"from\" value=\"REVIEW\"");
		MvcTestResult added = post("/scenes/" + this.shed + "/flags", "categories", "UNDRESSING", "exposure", "1",
				"contact", "0", "violence", "0", "lines", "1", "draft", draft(), "from", "REVIEW");
		assertThat(added.getResponse().getRedirectedUrl()).endsWith("/breakdown/review/" + this.shed);
		assertThat(flags(this.shed)).singleElement().satisfies((flag) -> {
			assertThat(flag.state()).isEqualTo(FlagState.CONFIRMED);
			assertThat(flag.categories()).containsExactly("breakdown.category.UNDRESSING");
		});
	}

	@Test
	void withdrawal_isKnownOnlyInItsProduction_andOnlyToThoseWhoDecide() {
		readWithoutTheCue();
		TestProduction other = this.productions.aProduction();
		ImportedScripts.of(this.context, other, SCRIPT);
		assertThat(sent(this.mvc.post().uri(other.path("/flags/" + this.varnish.id() + "/confirmation")),
				other.as(Role.COORDINATOR), "version", "0"))
			.hasStatus(404);
		assertThat(sent(this.mvc.post().uri(this.production.path("/flags/" + this.varnish.id() + "/confirmation")),
				this.production.as(Role.DIRECTOR), "version", "0"))
			.hasStatus(403);
		assertThat(post("/flags/" + UUID.randomUUID() + "/confirmation", "version", "0")).hasStatus(404);
	}

	@Test
	void secondClick_saysThatItIsDecidedAlready_andChangesNothing() {
		assertThat(decide("confirmation")).flash().containsEntry("notice", "breakdown.flag.confirmed");
		assertThat(decide("confirmation")).hasStatus(302)
			.flash()
			.containsEntry("notice", "breakdown.flag.overtaken.own")
			.doesNotContainKey("overtaken");
		assertThat(flags(this.shed)).extracting(FlagView::state).containsExactly(FlagState.CONFIRMED);
	}

	@Test
	void suggestionThatFollowedItsLines_isNotSaidToBeDecidedByAColleague() {
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("Oh.", "Ah."));
		assertThat(decide("confirmation")).flash().containsEntry("notice", "breakdown.flag.moved");
		assertThat(flags(this.shed)).extracting(FlagView::state).containsExactly(FlagState.SUGGESTED);
		assertThat(change(this.varnish, Long.toString(this.varnish.version()))).hasStatus(422)
			.bodyText()
			.contains("changed while you wrote")
			.contains("As it stands now");
	}

	@Test
	void linesOfAnotherDraft_areNotTakenForThoseOfTheNewest_onTheReview() {
		String old = draft();
		insertALine();
		String path = "/breakdown/review/" + this.shed + "/flags";
		MvcTestResult late = post(path, "category", "KISSING", "lines", "1", "draft", old, "from", "REVIEW");
		assertThat(late).hasStatus(422)
			.bodyText()
			.contains("please choose the lines again")
			.containsPattern("value=\"KISSING\" selected")
			.doesNotContainPattern("class=\"pick\"[^>]*checked");
		assertThat(draftIn(late)).isEqualTo(draft()).isNotEqualTo(old);
		assertThat(post(path, "category", "KISSING", "lines", "2", "draft", draft(), "from", "REVIEW")).hasStatus(302);
		assertThat(confirmed().lines()).extracting(FlagLine::text)
			.containsExactly("Nell and Imran paint a boat. The varnish runs.");
	}

	@Test
	void linesOfAnotherDraft_areNotTakenForThoseOfTheNewest_onTheForm() {
		String old = draft();
		insertALine();
		MvcTestResult late = post("/scenes/" + this.shed + "/flags", "categories", "UNDRESSING", "exposure", "1",
				"contact", "0", "violence", "0", "lines", "1", "draft", old);
		assertThat(late).hasStatus(422)
			.bodyText()
			.contains("please choose the lines again")
			.containsPattern("value=\"UNDRESSING\"[^>]*checked")
			.doesNotContainPattern("name=\"lines\"[^>]*checked");
		assertThat(draftIn(late)).isEqualTo(draft());
	}

	@Test
	void linesOfAnotherDraft_ofAFlagWhoseLinesChanged_areChosenAgain() {
		decide("confirmation");
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("varnish runs", "varnish drips"));
		String old = draft();
		insertALine();
		FlagView asking = confirmed();
		MvcTestResult late = post("/flags/" + asking.id(), "version", Long.toString(asking.version()), "categories",
				"UNDRESSING", "exposure", "1", "contact", "0", "violence", "0", "lines", "1", "draft", old);
		assertThat(late).hasStatus(422).bodyText().contains("please choose the lines again");
		assertThat(confirmed().categories()).containsExactly("breakdown.category.SEXUAL_TENSION");
	}

	@Test
	void sameFlag_addedTwiceByOnePerson_isAddedOnce() {
		for (int time = 0; time < 2; time++) {
			assertThat(post("/breakdown/review/" + this.shed + "/flags", "category", "KISSING", "lines", "1", "draft",
					draft(), "from", "REVIEW"))
				.hasStatus(302);
		}
		assertThat(flags(this.shed)).filteredOn((flag) -> flag.state() == FlagState.CONFIRMED).hasSize(1);
	}

	private void insertALine() {
		ImportedScripts.of(this.context, this.production,
				SCRIPT.replace("Nell and Imran paint", "Rain.\n\nNell and Imran paint"));
	}

	private String draft() {
		return draftIn(get("/breakdown/review/" + this.shed));
	}

	/** In which the lines of the form are numbered. */
	private static String draftIn(MvcTestResult page) {
		String form = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("(?s)^.*(?=/flags\")", "");
		Matcher draft = Pattern.compile("name=\"draft\" value=\"([0-9a-f-]{36})\"").matcher(form);
		assertThat(draft.find()).isTrue();
		return draft.group(1);
	}

	private FlagView confirmed() {
		return flags(this.shed).stream().filter((one) -> one.state() == FlagState.CONFIRMED).findFirst().orElseThrow();
	}

	/**
	 * As the second reader's job, or a colleague, does it between the page and the click.
	 */
	private void readWithoutTheCue() {
		CuesPage page = as(() -> this.cues.page(null, this.coordinator));
		as(() -> {
			this.cues.remove(CueId.of(page.rows().getFirst().id()), page.rows().getFirst().version());
			this.readers.readAgain();
			return true;
		});
	}

	private MvcTestResult decide(String verb) {
		return post("/flags/" + this.varnish.id() + "/" + verb, "version", Long.toString(this.varnish.version()),
				"category", "KISSING", "from", "REVIEW");
	}

	private MvcTestResult change(FlagView flag, String version) {
		return post("/flags/" + flag.id(), "version", version, "categories", "UNDRESSING", "exposure", "1", "contact",
				"0", "violence", "0", "lines", "1", "draft", draft(), "from", "REVIEW");
	}

	private List<FlagView> flags(SceneId scene) {
		return as(() -> this.flags.flagsOf(scene));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(this.production.path(path)).with(SignedIn.as(this.coordinator)).exchange();
	}

	private MvcTestResult post(String path, String... parameters) {
		return sent(this.mvc.post().uri(this.production.path(path)), this.coordinator, parameters);
	}

	private static MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request, Viewer viewer,
			String... parameters) {
		request.with(SignedIn.as(viewer));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	private <T> T as(Supplier<T> work) {
		return this.production.within(this.coordinator, work);
	}

}
