package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The director's ask: who reads it, whose turn it is, and that nobody's words are lost.
 */
@ClosedSetTest
class IntentTests {

	private static final String ASK = "A goodbye that neither of them says aloud.";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestProductions productions;

	@Autowired
	private IntentWaiting waiting;

	@Autowired
	private FlagDesk flags;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer director;

	private Viewer coordinator;

	private SceneId scene;

	@BeforeEach
	void aScene() {
		this.production = this.productions.aProduction();
		this.director = this.production.as(Role.DIRECTOR);
		this.coordinator = this.production.as(Role.COORDINATOR);
		this.scene = ImportedScripts
			.of(this.context, this.production, "Title: Test\n\nINT. SHED - EVENING #2#\n\nShe kisses him.\n\n")
			.getFirst()
			.id();
	}

	@Test
	void intent_isOpenToDirectorAndCoordinator_andNobodyElse() {
		state("0");
		for (Role role : Role.values()) {
			boolean reads = role == Role.DIRECTOR || role == Role.COORDINATOR;
			MvcTestResult page = get("", this.production.as(role));
			assertThat(page).as(role.name()).hasStatus(reads ? 200 : 403);
			assertThat(text(page).contains(ASK)).as(role.name()).isEqualTo(reads);
		}
	}

	@Test
	void intent_beforeItIsStated_waitsForTheDirector_onceTheSceneIsFlagged() {
		assertThat(waits(this.director)).isEmpty();
		FlagView flag = as(this.coordinator, () -> this.flags.flagsOf(this.scene)).getFirst();
		as(this.coordinator, () -> this.flags.confirm(FlagId.of(flag.id()), flag.version(), this.coordinator));
		assertThat(waits(this.director)).containsExactly("breakdown.waiting.intent.missing");
		assertThat(waits(this.coordinator)).isEmpty();
		state("0");
		assertThat(waits(this.director)).isEmpty();
	}

	@Test
	void turn_goesBackAndForth_andEndsWhenItIsDiscussed() {
		state("0");
		assertThat(waits(this.coordinator)).containsExactly("breakdown.waiting.intent.turn");
		note(this.coordinator, "Is the lamp on?");
		assertThat(waits(this.coordinator)).isEmpty();
		assertThat(waits(this.director)).containsExactly("breakdown.waiting.intent.turn");
		note(this.director, "It is.");
		assertThat(waits(this.director)).isEmpty();
		assertThat(text(get("", this.coordinator))).contains("Is the lamp on?").contains("It is.");
		assertThat(post("/discussion", this.coordinator, "version", version())).hasStatus(302);
		assertThat(waits(this.coordinator)).isEmpty();
		assertThat(text(get("", this.director))).contains(">Discussed<");
	}

	@Test
	void changedIntent_hasToBeDiscussedAnew() {
		state("0");
		post("/discussion", this.coordinator, "version", version());
		post("", this.director, "depicted", "Something else.", "version", version());
		assertThat(text(get("", this.coordinator))).contains("Not discussed yet").contains("Something else.");
		assertThat(waits(this.coordinator)).containsExactly("breakdown.waiting.intent.turn");
	}

	@Test
	void note_afterTheDiscussion_opensItAgain() {
		state("0");
		post("/discussion", this.coordinator, "version", version());
		note(this.director, "One thing more.");
		assertThat(text(get("", this.coordinator))).contains("Not discussed yet").contains("We have discussed it");
		assertThat(waits(this.coordinator)).containsExactly("breakdown.waiting.intent.turn");
		assertThat(post("/discussion", this.coordinator, "version", version())).hasStatus(302);
		assertThat(text(get("", this.director))).contains(">Discussed<");
	}

	@Test
	void discussion_ofAnOlderIntent_isNotNoted() {
		state("0");
		String old = version();
		post("", this.director, "depicted", "Something else.", "version", old);
		assertThat(post("/discussion", this.coordinator, "version", old)).flash()
			.containsEntry("notice", "breakdown.intent.moved");
		assertThat(text(get("", this.coordinator))).contains("Not discussed yet");
	}

	@Test
	void intent_fromAnOldPage_keepsBoth() {
		state("0");
		MvcTestResult late = post("", this.director, "depicted", "My other words.", "version", "7");
		assertThat(late).hasStatus(422)
			.bodyText()
			.contains("As it stands now")
			.contains(ASK)
			.contains("My other words.");
		assertThat(text(get("", this.coordinator))).contains(ASK).doesNotContain("My other words.");
	}

	@Test
	void intent_withoutWords_orTooLong_isRefused() {
		assertThat(post("", this.director, "depicted", " ", "version", "0")).hasStatus(422)
			.bodyText()
			.contains("at least one field");
		assertThat(post("", this.director, "depicted", "x".repeat(4001), "version", "0")).hasStatus(422);
		assertThat(post("/notes", this.director, "words", " ")).hasStatus(422).bodyText().contains("Write a sentence.");
	}

	@Test
	void acts_ofTheOtherSide_areForbidden() {
		assertThat(post("", this.coordinator, "depicted", "Mine.", "version", "0")).hasStatus(403);
		state("0");
		assertThat(post("/discussion", this.director, "version", version())).hasStatus(403);
	}

	@Test
	void discussion_beforeAnythingIsStated_isNotFound() {
		assertThat(post("/discussion", this.coordinator, "version", "0")).hasStatus(404);
	}

	@Test
	void words_areStoredEncrypted_andTheRecordHoldsNone() {
		state("0");
		note(this.coordinator, "Is the lamp on?");
		assertThat(stored("select words from intent")).doesNotContain("goodbye");
		assertThat(stored("select words from intent_note")).doesNotContain("lamp");
		assertThat(as(this.coordinator, () -> this.audit.about(new Subject("scene", this.scene.value()))))
			.filteredOn((entry) -> entry.action().startsWith("intent."))
			.extracting(Audit.Entry::action)
			.containsExactly("intent.stated", "intent.noted");
	}

	@Test
	void intent_ofAnotherProductionOrNoScene_isNotFound() {
		TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.get()
			.uri(other.path("/scenes/" + this.scene + "/intent"))
			.with(SignedIn.as(other.as(Role.DIRECTOR)))).hasStatus(404);
		assertThat(this.mvc.get()
			.uri(this.production.path("/scenes/" + UUID.randomUUID() + "/intent"))
			.with(SignedIn.as(this.director))).hasStatus(404);
	}

	@Test
	void scenePage_leadsToTheIntent_forThoseWhoMayReadIt_only() {
		String path = "/scenes/" + this.scene + "/intent";
		for (Role role : List.of(Role.DIRECTOR, Role.COORDINATOR, Role.OFFICE, Role.PRODUCER, Role.FIRST_AD)) {
			String page = text(this.mvc.get()
				.uri(this.production.path("/script/scenes/" + this.scene))
				.with(SignedIn.as(this.production.as(role)))
				.exchange());
			assertThat(page.contains(path)).as(role.name())
				.isEqualTo(role == Role.DIRECTOR || role == Role.COORDINATOR);
		}
	}

	@Test
	void intent_ofASceneThatTheNewestDraftOmits_isNotAskedFor() {
		FlagView flag = as(this.coordinator, () -> this.flags.flagsOf(this.scene)).getFirst();
		as(this.coordinator, () -> this.flags.confirm(FlagId.of(flag.id()), flag.version(), this.coordinator));
		ImportedScripts.of(this.context, this.production, "INT. LIGHTHOUSE - DAY #9#\n\nGulls.\n\n");
		assertThat(waits(this.director)).isEmpty();
	}

	@Test
	void intent_begunTwiceFromABlankForm_isTheFirstDirectors() {
		state("0");
		assertThat(post("", this.director, "depicted", "Other words.", "version", "0")).hasStatus(422)
			.bodyText()
			.contains("As it stands now", ASK, "Other words.");
		assertThat(text(get("", this.coordinator))).contains(ASK).doesNotContain("Other words.");
	}

	@Test
	void notes_writtenAtOnce_areBothKept() throws Exception {
		List<String> notes = List.of("Is the lamp on?", "Is the door shut?");
		try (ExecutorService threads = Executors.newFixedThreadPool(notes.size())) {
			CyclicBarrier together = new CyclicBarrier(notes.size());
			List<Future<Integer>> sent = new ArrayList<>();
			for (String note : notes) {
				sent.add(threads.submit(() -> {
					together.await();
					return post("/notes", this.coordinator, "words", note).getResponse().getStatus();
				}));
			}
			for (Future<Integer> one : sent) {
				assertThat(one.get()).isEqualTo(302);
			}
		}
		assertThat(text(get("", this.director))).contains(notes);
	}

	private void state(String version) {
		assertThat(post("", this.director, "depicted", ASK, "version", version)).hasStatus(302);
	}

	private void note(Viewer author, String words) {
		assertThat(post("/notes", author, "words", words)).hasStatus(302);
	}

	private String version() {
		return text(get("", this.director)).replaceAll("(?s).*?name=\"version\" value=\"([0-9]+)\".*", "$1");
	}

	private List<String> waits(Viewer viewer) {
		return as(viewer, () -> this.waiting.waitingFor(viewer)).stream().map(WaitingItem::message).toList();
	}

	private String stored(String sql) {
		return new String(as(this.coordinator,
				() -> new TransactionTemplate(this.transactions)
					.execute((status) -> this.jdbc.sql(sql + " where production_id = current_production()")
						.query(byte[].class)
						.single())),
				StandardCharsets.ISO_8859_1);
	}

	private MvcTestResult get(String rest, Viewer viewer) {
		return this.mvc.get().uri(path(rest)).with(SignedIn.as(viewer)).exchange();
	}

	private MvcTestResult post(String rest, Viewer viewer, String... parameters) {
		var request = this.mvc.post().uri(path(rest)).with(SignedIn.as(viewer));
		for (int at = 0; at < parameters.length; at += 2) {
			request.param(parameters[at], parameters[at + 1]);
		}
		return request.exchange();
	}

	private String path(String rest) {
		return this.production.path("/scenes/" + this.scene + "/intent" + rest);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private <T> T as(Viewer viewer, Supplier<T> work) {
		return this.production.within(viewer, work);
	}

}
