package app.closedset.breakdown;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.breakdown.ScenePeople.Participation;
import app.closedset.core.FlagId;
import app.closedset.core.Forbidden;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.production.CastLinks;
import app.closedset.script.DraftConfirmed;
import app.closedset.script.DraftImpact;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From a draft to decided flags and confirmed people, on the database and over the web.
 */
@ClosedSetTest
class BreakdownOnDatabaseTests {

	private static final String KISS = """
			Title: Test

			INT. KITCHEN - DAY #1#

			NELL and IMRAN wash up.

			NELL
			Pass the towel.

			INT. SHED - EVENING #2#

			Nell and Imran paint a boat. She kisses him on the mouth.

			IMRAN
			Oh.

			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private FlagDesk desk;

	@Autowired
	private BreakdownDesk pages;

	@Autowired
	private ScenePeopleDesk peopleDesk;

	@Autowired
	private Breakdown breakdown;

	@Autowired
	private ScenePeople people;

	@Autowired
	private BreakdownWaiting waiting;

	@Autowired
	private BreakdownBesideScript beside;

	@Autowired
	private BreakdownImpact impact;

	@Autowired
	private Scripts scripts;

	@Autowired
	private Audit audit;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer coordinator;

	private SceneId kitchen;

	private SceneId shed;

	@BeforeEach
	void aScript() {
		this.production = this.productions.aProduction();
		this.coordinator = this.production.as(Role.COORDINATOR);
		List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, KISS);
		this.kitchen = scenes.get(0).id();
		this.shed = scenes.get(1).id();
	}

	@Test
	void draftConfirmed_suggestsForTheScenesThatNeedIt() {
		assertThat(flags(this.kitchen)).isEmpty();
		FlagView flag = flags(this.shed).get(0);
		assertThat(flag.state()).isEqualTo(FlagState.SUGGESTED);
		assertThat(flag.categories()).containsExactly("breakdown.category.KISSING");
		assertThat(flag.lines()).extracting(FlagLine::text)
			.containsExactly("Nell and Imran paint a boat. She kisses him on the mouth.");
		assertThat(intimacy(this.shed).need()).isEqualTo(Need.NONE);
		assertThat(intimacy(this.shed).undecided()).isEqualTo(1);
	}

	@Test
	void draftReadTwice_suggestsOnce() {
		as(this.coordinator, () -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.events
				.publishEvent(new DraftConfirmed(this.scripts.current().orElseThrow().id(), Optional.empty(), 2));
			return "read";
		}));
		assertThat(flags(this.shed)).hasSize(1);
	}

	@Test
	void newDraft_sameLines_keepsTheDecisionAndAsksNothing() {
		decide(this.shed, "dismiss");
		ImportedScripts.of(this.context, this.production,
				KISS.replace("Nell and Imran paint", "The light goes.\n\nNell and Imran paint"));
		List<FlagView> flags = flags(this.shed);
		assertThat(flags).hasSize(1);
		assertThat(flags.get(0).state()).isEqualTo(FlagState.DISMISSED);
		assertThat(flags.get(0).lines()).extracting(FlagLine::ordinal).containsExactly(2);
	}

	@Test
	void newDraft_changedLines_asksAgainAndKeepsTheDecision() {
		decide(this.shed, "confirm");
		ImportedScripts.of(this.context, this.production,
				KISS.replace("She kisses him on the mouth.", "She kisses him on the mouth, for a long time."));
		assertThat(flags(this.shed)).extracting(FlagView::state)
			.containsExactlyInAnyOrder(FlagState.CONFIRMED, FlagState.SUGGESTED);
	}

	@Test
	void newDraft_withoutTheLines_withdrawsWhatNobodyDecided() {
		ImportedScripts.of(this.context, this.production, KISS.replace("She kisses him on the mouth.", "They talk."));
		assertThat(flags(this.shed)).isEmpty();
	}

	@Test
	void draftThatChangesTheLines_undone_bringsSuggestionsBack() {
		ImportedScripts.of(this.context, this.production, KISS.replace("She kisses him on the mouth.", "They talk."));
		assertThat(flags(this.shed)).isEmpty();
		ImportedScripts.undo(this.context, this.production);
		assertThat(flags(this.shed)).hasSize(1);
	}

	@Test
	void change_ofAFlagsLines_isTold_andOtherChangesAreNot() {
		decide(this.shed, "confirm");
		SceneText before = as(this.coordinator, () -> this.scripts.text(this.shed).orElseThrow());
		SceneText other = new SceneText(before.scene(), before.draft(), before.number(), before.heading(), List.of());
		assertThat(touched(before, Optional.of(other))).containsExactly("breakdown.impact.changed");
		assertThat(touched(before, Optional.empty())).containsExactly("breakdown.impact.omitted");
		assertThat(touched(other, Optional.of(before))).containsExactly("breakdown.impact.back");
		assertThat(touched(before, Optional.of(before))).isEmpty();
	}

	private List<String> touched(SceneText before, Optional<SceneText> after) {
		DraftImpact.Revision revision = new DraftImpact.Revision(before.scene(), Optional.of(before), after);
		return as(this.coordinator, () -> this.impact.touched(List.of(revision), this.coordinator)).stream()
			.map(DraftImpact.Touched::message)
			.toList();
	}

	@Test
	void confirm_suggestion_countsAndIsRecorded() {
		FlagView flag = decide(this.shed, "confirm");
		assertThat(intimacy(this.shed).need()).isEqualTo(Need.TOUCH_AGREEMENT);
		assertThat(as(this.coordinator, () -> this.breakdown.all())).extracting(SceneIntimacy::scene)
			.containsExactly(this.shed);
		assertThat(as(this.coordinator, () -> this.audit.about(new Subject("flag", FlagId.of(flag.id()).value()))))
			.extracting(Audit.Entry::action)
			.containsExactly("flag.confirmed");
	}

	@Test
	void decide_fromAnOldPage_isRefused() {
		FlagView flag = decide(this.shed, "confirm");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> as(this.coordinator,
				() -> this.desk.dismiss(FlagId.of(flag.id()), flag.version(), this.coordinator)));
	}

	@Test
	void decide_asOffice_isForbidden() {
		FlagView flag = flags(this.shed).get(0);
		Viewer office = this.production.as(Role.OFFICE);
		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> as(office, () -> this.desk.confirm(FlagId.of(flag.id()), flag.version(), office)));
	}

	@Test
	void addedByHand_withoutLines_countsAtOnce() {
		as(this.coordinator, () -> this.desk.add(this.kitchen,
				new FlagForm(Set.of(Category.NUDITY), Set.of(), 3, 0, 0, List.of(), null, null), this.coordinator));
		assertThat(intimacy(this.kitchen).need()).isEqualTo(Need.RIDER);
		assertThat(intimacy(this.kitchen).lines()).isEmpty();
	}

	@Test
	void riderRequired_forASceneWithoutFlags_isNeeded() {
		as(this.coordinator, () -> {
			this.desk.decideRider(this.kitchen, true, this.coordinator);
			return true;
		});
		assertThat(intimacy(this.kitchen).need()).isEqualTo(Need.RIDER);
	}

	@Test
	void people_confirmedByBoth_andTakenBackByAChange() {
		Viewer nell = cast("NELL");
		Viewer firstAd = this.production.as(Role.FIRST_AD);
		name(nell, Participation.PERFORMS, 0);
		confirmPeople(ConfirmingRole.COORDINATOR, this.coordinator);
		confirmPeople(ConfirmingRole.FIRST_AD, firstAd);
		ScenePeople.PeopleOfScene people = as(this.coordinator, () -> this.people.of(this.shed));
		assertThat(people.confirmed()).isTrue();
		assertThat(people.performing()).extracting(ScenePeople.Participant::character).containsExactly("NELL");
		assertThat(as(this.coordinator, () -> this.people.scenesOf(nell.member()))).containsExactly(this.shed);
		name(nell, Participation.IN_FRAME, peopleVersion());
		assertThat(as(this.coordinator, () -> this.people.of(this.shed)).confirmed()).isFalse();
		assertThat(as(this.coordinator, () -> this.audit.about(new Subject("scene", this.shed.value()))))
			.extracting(Audit.Entry::action)
			.containsExactly("scene.people.changed", "scene.people.confirmed", "scene.people.confirmed",
					"scene.people.changed");
	}

	@Test
	void waiting_countsScenes_forThoseWhoDecide() {
		assertThat(as(this.coordinator, () -> this.waiting.waitingFor(this.coordinator)))
			.extracting((item) -> item.message())
			.containsExactly("breakdown.waiting.undecided", "breakdown.waiting.unread");
		Viewer firstAd = this.production.as(Role.FIRST_AD);
		assertThat(as(firstAd, () -> this.waiting.waitingFor(firstAd))).isEmpty();
		decide(this.shed, "confirm");
		assertThat(as(firstAd, () -> this.waiting.waitingFor(firstAd))).extracting((item) -> item.message())
			.containsExactly("breakdown.waiting.people");
	}

	@Test
	void marks_hideSuggestionsFromThoseWhoDoNotDecide() {
		Viewer office = this.production.as(Role.OFFICE);
		assertThat(as(office, () -> this.beside.marks(office))).isEmpty();
		assertThat(as(this.coordinator, () -> this.beside.marks(this.coordinator))).containsKey(this.shed);
		assertThat(as(office, () -> this.pages.panel(this.shed, office)).orElseThrow().empty()).isTrue();
		Viewer performer = this.production.as(Role.PERFORMER);
		assertThat(as(performer, () -> this.pages.panel(this.shed, performer))).isEmpty();
	}

	@Test
	void pages_open_forTheRolesThatMay() {
		for (Role role : Role.values()) {
			Viewer viewer = this.production.as(role);
			boolean reads = Set.of(BreakdownDesk.READERS).contains(role);
			assertThat(get("/breakdown", viewer)).as("breakdown as " + role).isEqualTo(reads ? 200 : 403);
			assertThat(get("/scenes/" + this.shed + "/people", viewer)).as("people as " + role)
				.isEqualTo(Set.of(ScenePeopleDesk.READERS).contains(role) ? 200 : 403);
			assertThat(get("/scenes/" + this.shed + "/flags/new", viewer)).as("new flag as " + role)
				.isEqualTo((role == Role.COORDINATOR) ? 200 : 403);
		}
	}

	@Test
	void list_filtered_showsOnlyWhatFits() {
		decide(this.shed, "confirm");
		assertThat(body("/breakdown?state=flagged", this.coordinator)).contains("INT. SHED")
			.doesNotContain("INT. KITCHEN");
		assertThat(body("/breakdown?q=kitch", this.coordinator)).contains("INT. KITCHEN").doesNotContain("INT. SHED");
		assertThat(body("/breakdown?category=NUDITY", this.coordinator)).doesNotContain("INT. SHED");
		assertThat(body("/breakdown", this.coordinator)).contains("<svg").contains("Scene 2: exposure 0, contact 2");
	}

	@Test
	void scenePage_showsThePanelWithItsLine() {
		assertThat(body("/script/scenes/" + this.shed, this.coordinator)).contains("Intimacy in this scene")
			.contains("Why: a kiss")
			.contains("Not this");
	}

	@Test
	void flagForm_withoutCategory_isRefusedOnThePage() {
		assertThat(this.mvc.post()
			.uri(this.production.path("/scenes/" + this.shed + "/flags"))
			.with(SignedIn.as(this.coordinator))
			.param("categories", "", "")
			.param("modifiers", "", "")
			.param("lines", "", "")
			.param("exposure", "0")
			.param("contact", "0")
			.param("violence", "0")).hasStatus(422).bodyText().contains("Choose at least one category.");
	}

	@Test
	void flagForm_nudityWithoutExposure_isRefusedOnThePage() {
		assertThat(this.mvc.post()
			.uri(this.production.path("/scenes/" + this.shed + "/flags"))
			.with(SignedIn.as(this.coordinator))
			.param("categories", "NUDITY")
			.param("exposure", "0")
			.param("contact", "0")
			.param("violence", "0")).hasStatus(422).bodyText().contains("lower than what the categories mean");
	}

	@Test
	void flagPage_change_savesAndReturnsToTheScene() {
		FlagView flag = flags(this.shed).get(0);
		assertThat(body("/flags/" + flag.id(), this.coordinator)).contains("She kisses him on the mouth.");
		assertThat(this.mvc.post()
			.uri(this.production.path("/flags/" + flag.id()))
			.with(SignedIn.as(this.coordinator))
			.param("version", Long.toString(flag.version()))
			.param("categories", "KISSING", "SEXUAL_TENSION")
			.param("exposure", "0")
			.param("contact", "2")
			.param("violence", "0")
			.param("lines", "1")
			.param("draft", as(this.coordinator, () -> this.scripts.current().orElseThrow().id().toString())))
			.hasStatus(HttpStatus.FOUND);
		assertThat(intimacy(this.shed).categories()).containsExactlyInAnyOrder(Category.KISSING,
				Category.SEXUAL_TENSION);
	}

	@Test
	void peopleForm_posted_namesThem() {
		Viewer nell = cast("NELL");
		assertThat(body("/scenes/" + this.shed + "/people", this.coordinator)).contains(nell.name());
		assertThat(this.mvc.post()
			.uri(this.production.path("/scenes/" + this.shed + "/people"))
			.with(SignedIn.as(this.coordinator))
			.param("version", "0")
			.param("parts[" + nell.member() + "]", "PERFORMS")).hasStatus(HttpStatus.FOUND);
		assertThat(as(this.coordinator, () -> this.people.of(this.shed)).people()).hasSize(1);
		assertThat(this.mvc.post()
			.uri(this.production.path("/scenes/" + this.shed + "/people/confirmation"))
			.with(SignedIn.as(this.coordinator))
			.param("version", Long.toString(peopleVersion()))
			.param("as", "COORDINATOR")).hasStatus(HttpStatus.FOUND);
		assertThat(as(this.coordinator, () -> this.people.of(this.shed)).byCoordinator()).isNotNull();
	}

	@Test
	void otherProduction_isNotFound() {
		FlagView flag = flags(this.shed).get(0);
		TestProduction other = this.productions.aProduction();
		Viewer stranger = other.as(Role.COORDINATOR);
		assertThat(this.mvc.get().uri(this.production.path("/breakdown")).with(SignedIn.as(stranger))).hasStatus(404);
		assertThat(this.mvc.get().uri(other.path("/flags/" + flag.id())).with(SignedIn.as(stranger))).hasStatus(404);
		assertThat(this.mvc.get().uri(other.path("/scenes/" + this.shed + "/people")).with(SignedIn.as(stranger)))
			.hasStatus(404);
	}

	private Viewer cast(String character) {
		Viewer performer = this.production.enrol("Isolde Test", Role.PERFORMER);
		Viewer office = this.production.as(Role.OFFICE);
		as(office, () -> {
			CastLinks.link(this.context, character, performer.member());
			return true;
		});
		return performer;
	}

	@Test
	void people_namedTwiceFromABlankForm_areTheFirsts() {
		Viewer performer = cast("NELL");
		name(performer, Participation.PERFORMS, 0);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> name(performer, Participation.EXPOSED, 0));
		assertThat(as(this.coordinator, () -> this.people.of(this.shed)).people())
			.extracting(ScenePeople.Participant::part)
			.containsExactly(Participation.PERFORMS);
	}

	private void name(Viewer performer, Participation part, long version) {
		as(this.coordinator, () -> {
			this.peopleDesk.name(this.shed, List.of(new ScenePerson(performer.member(), part)), version,
					this.coordinator);
			return true;
		});
	}

	private long peopleVersion() {
		return as(this.coordinator, () -> this.peopleDesk.page(this.shed, this.coordinator).version());
	}

	private void confirmPeople(ConfirmingRole as, Viewer viewer) {
		assertThat(as(viewer, () -> this.peopleDesk.confirm(this.shed, as, peopleVersionWithin(viewer), viewer)))
			.isInstanceOf(ConfirmationOutcome.Confirmed.class);
	}

	private long peopleVersionWithin(Viewer viewer) {
		return this.peopleDesk.page(this.shed, viewer).version();
	}

	private FlagView decide(SceneId scene, String verb) {
		FlagView flag = flags(scene).get(0);
		as(this.coordinator,
				() -> verb.equals("confirm") ? this.desk.confirm(FlagId.of(flag.id()), flag.version(), this.coordinator)
						: this.desk.dismiss(FlagId.of(flag.id()), flag.version(), this.coordinator));
		return flag;
	}

	private List<FlagView> flags(SceneId scene) {
		return as(this.coordinator, () -> this.desk.flagsOf(scene));
	}

	private SceneIntimacy intimacy(SceneId scene) {
		return as(this.coordinator, () -> this.breakdown.of(scene));
	}

	private int get(String path, Viewer viewer) {
		return this.mvc.get()
			.uri(this.production.path(path))
			.with(SignedIn.as(viewer))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String body(String path, Viewer viewer) {
		try {
			return this.mvc.get()
				.uri(this.production.path(path))
				.with(SignedIn.as(viewer))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private <T> T as(Viewer viewer, Supplier<T> work) {
		return this.production.within(viewer, work);
	}

}
