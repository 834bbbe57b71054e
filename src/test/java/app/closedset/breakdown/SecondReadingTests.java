package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.Statements;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.breakdown.SecondReadings.State;
import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.LabelledLine;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.breakdown.detection.Suggestion.Evidence;
import app.closedset.core.DraftId;
import app.closedset.core.FlagId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.platform.JobQueue;
import app.closedset.platform.JobTransactions;
import app.closedset.script.ImportedScripts;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The second reader as a job on the database: what it adds, and what comes between. The
 * application under test has it switched off; these tests run the job themselves.
 */
@ClosedSetTest
class SecondReadingTests {

	private static final String SCRIPT = """
			Title: Test

			INT. KITCHEN - DAY #1#

			They look at the clock, and at the stairs.

			INT. SHED - EVENING #2#

			Nell and Imran paint a boat. She kisses him on the mouth.

			""";

	/** Scenes in which no rule finds a word to stop at, and one that needs nobody. */
	private static final String UNSAID = """
			Title: Test

			INT. LANDING - NIGHT #1#

			She leans over him to reach the lamp and stays there. Everything outside the circle of light is gone.

			INT. FLAT - NIGHT #2#

			She sits on the edge of the bath while he pours water over her back.

			EXT. BEACH - DUSK #3#

			Mara steps out of the water and walks up the beach towards the men.

			INT. HARBOUR OFFICE - DAY #4#

			Ada counts the nets and writes the number down.

			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ConfigurableEnvironment environment;

	@Autowired
	private TestProductions productions;

	@Autowired
	private FlagDesk flags;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private Flags stored;

	@Autowired
	private FlagWeights weights;

	@Autowired
	private SceneConfidences confidences;

	@Autowired
	private Withdrawals withdrawals;

	@Autowired
	private Cues cues;

	@Autowired
	private SecondReadings switchedOff;

	@Autowired
	private ReadersDesk readers;

	@Autowired
	private Scripts scripts;

	@Autowired
	private JobTransactions transactions;

	@Autowired
	private JobQueue queue;

	@Autowired
	private Audit audit;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private MockMvcTester mvc;

	private TestProduction production;

	private Viewer coordinator;

	private SceneId kitchen;

	private SceneId shed;

	private SecondReadings readings;

	private Suggesting suggesting;

	@BeforeEach
	void aScript() {
		this.production = this.productions.aProduction();
		this.coordinator = this.production.as(Role.COORDINATOR);
		List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, SCRIPT);
		this.kitchen = scenes.get(0).id();
		this.shed = scenes.get(1).id();
		this.readings = new SecondReadings(this.jdbc, (job) -> {
		}, this.clock, new MockEnvironment());
		this.suggesting = new Suggesting(this.stored, this.weights, this.confidences, this.withdrawals, this.cues,
				this.scripts, this.readings, this.events, this.clock);
	}

	@Test
	void draft_readByBoth_hasNewSuggestions_andWeighsTheOthers() {
		FlagView kiss = flags(this.shed).getFirst();
		UUID reading = ask(this.production);
		assertThat(job(SecondReadingTests::stairs).read(this.production.id(), reading, () -> false)).isTrue();
		FlagView stairs = flags(this.kitchen).getFirst();
		assertThat(stairs.state()).isEqualTo(FlagState.SUGGESTED);
		assertThat(stairs.resemblance()).isEqualTo(new Resemblance("fr-01-drame", "Ils regardent l’escalier."));
		assertThat(flags(this.shed)).singleElement().satisfies((flag) -> {
			assertThat(flag.id()).isEqualTo(kiss.id());
			assertThat(flag.version()).as("nobody's form is an old one").isEqualTo(kiss.version());
		});
		assertThat(confidence(this.shed)).isEqualTo(0.875);
		assertThat(state()).isEqualTo(ReadersView.State.BOTH);
		assertThat(actions()).endsWith("breakdown.flags.suggested", "breakdown.flags.suggested");
	}

	@Test
	void resemblance_isQuotedInItsLanguage_andItsScriptNamed() {
		run(SecondReadingTests::stairs);
		assertThat(body("/breakdown/review/" + this.kitchen)).contains("script fr-01-drame:")
			.contains("<q lang=\"fr\">Ils regardent l’escalier.</q>");
		assertThat(body("/script/scenes/" + this.kitchen)).contains("<q lang=\"fr\">Ils regardent l’escalier.</q>");
	}

	@Test
	void order_byConfidence_isThatOfBothReaders_withTheScenesWithoutASuggestion() {
		FlagView kiss = flags(this.shed).getFirst();
		assertThat(byConfidence()).containsExactly(this.shed, this.kitchen);
		run((draft, cues, progress) -> scored(0.6, 0.1));
		assertThat(flags(this.kitchen)).isEmpty();
		assertThat(byConfidence()).containsExactly(this.kitchen, this.shed);
		this.transactions.within(this.production.id(), () -> {
			this.suggesting.read(draft());
			return true;
		});
		assertThat(byConfidence()).as("the rules alone do not change it").containsExactly(this.kitchen, this.shed);
		run((draft, cues, progress) -> scored(0.1, 0.6));
		assertThat(byConfidence()).containsExactly(this.shed, this.kitchen);
		as(() -> this.flags.dismiss(FlagId.of(kiss.id()), kiss.version(), this.coordinator));
		assertThat(byConfidence()).as("a decision moves nothing").containsExactly(this.shed, this.kitchen);
		assertThat(body("/breakdown/review/" + this.kitchen + "?order=confidence"))
			.contains("a place in it is no suggestion");
		assertThat(body("/breakdown/review/" + this.kitchen)).doesNotContain("a place in it is no suggestion");
	}

	private List<SceneId> byConfidence() {
		return as(() -> this.review.page(this.kitchen, DecidedOn.REVIEW_BY_CONFIDENCE, this.coordinator)).all()
			.stream()
			.map((entry) -> SceneId.of(entry.scene()))
			.toList();
	}

	private static List<SceneFindings> scored(double... confidences) {
		return DoubleStream.of(confidences).mapToObj((one) -> new SceneFindings(one, List.of())).toList();
	}

	@Test
	void suggestionWithdrawnByTheJob_isSaidToBeReadAgain() {
		run(SecondReadingTests::stairs);
		FlagView stairs = flags(this.kitchen).getFirst();
		run((draft, cues, progress) -> scored(0.1, 0.1));
		assertThat(as(() -> this.flags.standing(FlagId.of(stairs.id()), this.coordinator)))
			.isEqualTo(new FlagStanding(this.kitchen, true, false, "breakdown.flag.withdrawn.READ_AGAIN"));
	}

	@Test
	void readScene_withANewSuggestion_saysSo_andIsNextAgain() {
		as(() -> this.review.read(this.kitchen, draft(), DecidedOn.REVIEW, this.coordinator));
		assertThat(body("/breakdown/review/" + this.kitchen)).doesNotContain("since you read");
		run(SecondReadingTests::stairs);
		assertThat(body("/breakdown/review/" + this.kitchen)).contains("Suggested since you read the scene")
			.contains("new suggestion");
		assertThat(as(() -> this.review.goOn(DecidedOn.REVIEW, this.coordinator))).contains(this.kitchen);
	}

	@Test
	void flagDecidedWhileItReads_staysDecided() {
		FlagView kiss = flags(this.shed).getFirst();
		run((draft, cues, progress) -> {
			as(() -> this.flags.dismiss(FlagId.of(kiss.id()), kiss.version(), this.coordinator));
			return stairs(draft, cues, progress);
		});
		assertThat(flags(this.shed)).singleElement().satisfies((flag) -> {
			assertThat(flag.state()).isEqualTo(FlagState.DISMISSED);
			assertThat(flag.version()).isEqualTo(kiss.version() + 1);
		});
	}

	@Test
	void progress_isShownWhileItReads_andAsksAgain() {
		List<String> pages = new ArrayList<>();
		run((draft, cues, progress) -> {
			progress.accept(1);
			pages.add(body("/breakdown"));
			pages.add(body("/breakdown/review/" + this.shed));
			pages.add(body("/breakdown/readers"));
			return stairs(draft, cues, progress);
		});
		assertThat(pages).allSatisfy((page) -> assertThat(page).contains("Second reader: 1 of 2 scenes read")
			.contains("hx-get=\"" + this.production.path("/breakdown/readers") + "\"")
			.contains("Show what is new"));
		assertThat(body("/breakdown/readers")).contains("Read by both readers").doesNotContain("hx-get");
	}

	@Test
	void job_cutOffByACrash_leavesNothing_andBeginsAnew_once() {
		UUID reading = ask(this.production);
		SecondReading dying = job((draft, cues, progress) -> {
			progress.accept(1);
			throw new IllegalStateException("The machine stops");
		});
		assertThatIllegalStateException().isThrownBy(() -> dying.read(this.production.id(), reading, () -> false));
		assertThat(flags(this.kitchen)).isEmpty();
		AtomicInteger times = new AtomicInteger();
		SecondReading again = job((draft, cues, progress) -> {
			times.incrementAndGet();
			return stairs(draft, cues, progress);
		});
		assertThat(again.read(this.production.id(), reading, () -> false)).isTrue();
		assertThat(again.read(this.production.id(), reading, () -> false)).as("after a crash just behind its end")
			.isTrue();
		assertThat(times).hasValue(1);
		assertThat(flags(this.kitchen)).hasSize(1);
	}

	@Test
	void job_atShutdown_stops_andComesAgain() {
		UUID reading = ask(this.production);
		assertThat(job(SecondReadingTests::stairs).read(this.production.id(), reading, () -> true)).isFalse();
		assertThat(flags(this.kitchen)).isEmpty();
		assertThat(state()).isEqualTo(ReadersView.State.READING);
		assertThat(job(SecondReadingTests::stairs).read(this.production.id(), reading, () -> false)).isTrue();
		assertThat(flags(this.kitchen)).hasSize(1);
	}

	@Test
	void draftTakenBackWhileItIsRead_isNotReadOn() {
		ImportedScripts.of(this.context, this.production, SCRIPT.replace("They look", "They all look"));
		UUID reading = ask(this.production);
		AtomicInteger scenes = new AtomicInteger();
		SecondReading job = job((draft, cues, progress) -> {
			ImportedScripts.undo(this.context, this.production);
			progress.accept(1);
			scenes.incrementAndGet();
			return stairs(draft, cues, progress);
		});
		assertThat(job.read(this.production.id(), reading, () -> false)).as("it need not come again").isTrue();
		assertThat(scenes).hasValue(0);
		assertThat(flags(this.kitchen)).isEmpty();
	}

	@Test
	void draftOvertakenAtTheLastMoment_storesNothing_andTheNewOneIsRead() {
		UUID old = ask(this.production);
		List<UUID> newer = new ArrayList<>();
		SecondReading job = job((draft, cues, progress) -> {
			List<SceneFindings> found = stairs(draft, cues, progress);
			ImportedScripts.of(this.context, this.production, SCRIPT.replace("They look", "They all look"));
			newer.add(ask(this.production));
			return found;
		});
		assertThat(job.read(this.production.id(), old, () -> false)).isTrue();
		assertThat(flags(this.kitchen)).isEmpty();
		assertThat(job(SecondReadingTests::stairs).read(this.production.id(), newer.getFirst(), () -> false)).isTrue();
		assertThat(flags(this.kitchen)).hasSize(1);
	}

	@Test
	void askedAgainWhileItReads_theFirstStops() {
		UUID first = ask(this.production);
		List<UUID> second = new ArrayList<>();
		SecondReading job = job((draft, cues, progress) -> {
			second.add(ask(this.production));
			return stairs(draft, cues, progress);
		});
		assertThat(job.read(this.production.id(), first, () -> false)).isTrue();
		assertThat(flags(this.kitchen)).isEmpty();
		assertThat(job(SecondReadingTests::stairs).read(this.production.id(), second.getFirst(), () -> false)).isTrue();
		assertThat(flags(this.kitchen)).hasSize(1);
	}

	@Test
	void twoDrafts_areReadOneAfterTheOther() {
		TestProduction other = this.productions.aProduction();
		SceneId its = ImportedScripts.of(this.context, other, SCRIPT).getFirst().id();
		UUID here = ask(this.production);
		UUID there = ask(other);
		List<Boolean> over = new ArrayList<>();
		List<SecondReading> itself = new ArrayList<>();
		itself.add(job((draft, cues, progress) -> {
			if (over.isEmpty()) {
				over.add(itself.getFirst().read(other.id(), there, () -> false));
			}
			return stairs(draft, cues, progress);
		}));
		assertThat(itself.getFirst().read(this.production.id(), here, () -> false)).isTrue();
		assertThat(over).as("it must come again").containsExactly(false);
		Viewer stranger = other.as(Role.COORDINATOR);
		assertThat(other.within(stranger, () -> this.flags.flagsOf(its))).isEmpty();
		assertThat(itself.getFirst().read(other.id(), there, () -> false)).isTrue();
		assertThat(other.within(stranger, () -> this.flags.flagsOf(its))).hasSize(1);
		assertThat(flags(this.kitchen)).hasSize(1);
	}

	@Test
	void jobThatFailsTimeAndAgain_isGivenUp_andCanBeAskedForAgain() {
		UUID reading = ask(this.production);
		job(SecondReadingTests::stairs).giveUp(this.production.id(), reading);
		ReadersDesk on = new ReadersDesk(this.readings, this.suggesting, this.scripts);
		assertThat(state(on)).isEqualTo(ReadersView.State.FAILED);
		this.transactions.within(this.production.id(), () -> {
			on.readAgain();
			return true;
		});
		assertThat(state(on)).isEqualTo(ReadersView.State.READING);
	}

	@Test
	void switchedOff_theRulesReadAlone_andThePageSaysSo() {
		assertThat(body("/breakdown")).contains("The second reader is switched off in this installation.");
		assertThat(flags(this.shed)).hasSize(1);
		UUID reading = ask(this.production);
		SecondReading off = new SecondReading((draft, cues, progress) -> {
			throw new IllegalStateException("It reads");
		}, this.suggesting, this.switchedOff, this.scripts, this.transactions);
		assertThat(off.read(this.production.id(), reading, () -> false)).isTrue();
		assertThat(state()).isEqualTo(ReadersView.State.OFF);
	}

	@Test
	void queuedJob_isTakenUpByTheScheduler() {
		SecondReadings queued = new SecondReadings(this.jdbc, this.queue, this.clock, new MockEnvironment());
		this.transactions.within(this.production.id(), () -> queued.ask(draft(), 2));
		Awaitility.await()
			.untilAsserted(() -> assertThat(as(() -> this.transactions.within(this.production.id(),
					() -> queued.of(draft()).orElseThrow().state())))
				.as("the application under test has it switched off")
				.isEqualTo(State.STOPPED));
	}

	/** The only place where the application under test has the second reader. */
	@Test
	void importedDraft_isReadByTheRealModel_asAJobOfTheScheduler() {
		MapPropertySource on = new MapPropertySource("second reader", Map.of("closedset.second-reader", "true"));
		this.environment.getPropertySources().addFirst(on);
		try {
			List<SceneSummary> scenes = ImportedScripts.of(this.context, this.production, UNSAID);
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.untilAsserted(() -> assertThat(state()).isEqualTo(ReadersView.State.BOTH));
			List<Flag> found = as(() -> this.transactions.within(this.production.id(),
					() -> scenes.stream().flatMap((scene) -> this.stored.findByScene(scene.id()).stream()).toList()));
			assertThat(found).filteredOn(Flag::resembling).isNotEmpty().allSatisfy((flag) -> {
				assertThat(flag.state()).isEqualTo(FlagState.SUGGESTED);
				assertThat(flag.foundIn()).isEqualTo(scenes.getFirst().draft());
				assertThat(flag.resemblance()).isNotNull();
				assertThat(flag.confidence()).isBetween(0.001, 1.0);
			});
			assertThat(as(() -> this.transactions.within(this.production.id(), () -> this.confidences.of(draft()))))
				.containsOnlyKeys(scenes.stream().filter((scene) -> !scene.omitted()).map(SceneSummary::id).toList())
				.satisfies((all) -> assertThat(all.values()).doesNotHaveDuplicates());
		}
		finally {
			this.environment.getPropertySources().remove(on.getName());
		}
	}

	@Test
	void readAgain_overTheWeb_isForCoordinators_andChangesNothingDecided() {
		FlagView kiss = flags(this.shed).getFirst();
		as(() -> this.flags.dismiss(FlagId.of(kiss.id()), kiss.version(), this.coordinator));
		assertThat(this.mvc.post()
			.uri(this.production.path("/breakdown/readers"))
			.with(SignedIn.as(this.coordinator))
			.exchange()).hasStatus(302);
		assertThat(flags(this.shed)).extracting(FlagView::state).containsExactly(FlagState.DISMISSED);
		TestProduction empty = this.productions.aProduction();
		assertThat(this.mvc.post()
			.uri(empty.path("/breakdown/readers"))
			.with(SignedIn.as(empty.as(Role.COORDINATOR)))
			.exchange()).hasStatus(404);
	}

	@Test
	void storing_takesTheSameStatements_howeverManyFlagsStand() {
		int few = statements();
		StringBuilder more = new StringBuilder(SCRIPT);
		for (int number = 3; number <= 60; number++) {
			more.append("INT. ROOM %1$d - NIGHT #%1$d#%n%nShe kisses him on the mouth.%n%n".formatted(number));
		}
		ImportedScripts.of(this.context, this.production, more.toString());
		assertThat(statements()).isEqualTo(few);
	}

	private int statements() {
		UUID reading = ask(this.production);
		SecondReading job = job((draft, cues, progress) -> Detector.forLanguage("en").read(draft.scenes()));
		return Statements.of(() -> job.read(this.production.id(), reading, () -> false)).size();
	}

	private void run(MeaningReader reader) {
		assertThat(job(reader).read(this.production.id(), ask(this.production), () -> false)).isTrue();
	}

	private SecondReading job(MeaningReader reader) {
		return new SecondReading(reader, this.suggesting, this.readings, this.scripts, this.transactions);
	}

	private UUID ask(TestProduction of) {
		return this.transactions.within(of.id(),
				() -> this.readings.ask(this.scripts.current().orElseThrow().id(), this.scripts.scenes().size()));
	}

	/** Finds the stairs in the first scene, and is sure of what the rules find. */
	private static List<SceneFindings> stairs(ReadableDraft draft, List<?> cues, IntConsumer progress) {
		List<SceneFindings> found = new ArrayList<>();
		for (SceneFindings rules : Detector.forLanguage(draft.language()).read(draft.scenes())) {
			found.add(new SceneFindings(0.875,
					rules.suggestions()
						.stream()
						.map((one) -> new Suggestion(one.category(), one.modifiers(), one.exposure(), one.contact(),
								one.violence(), one.attention(), 0.875, one.evidence(), one.reason(), null, null))
						.toList()));
			progress.accept(found.size());
		}
		found.set(0,
				new SceneFindings(0.5, List.of(new Suggestion(Category.SIMULATED_SEX, Set.of(), 0, 3, 0, true, 0.5,
						List.of(new Evidence(1, "They look at the clock, and at the stairs.")), Suggestion.RESEMBLES,
						"a couple go upstairs", new LabelledLine("fr-01-drame", "Ils regardent l’escalier.")))));
		return found;
	}

	private double confidence(SceneId scene) {
		return as(() -> this.transactions.within(this.production.id(),
				() -> this.stored.findByScene(scene).getFirst().confidence()));
	}

	private ReadersView.State state() {
		return state(this.readers);
	}

	private ReadersView.State state(ReadersDesk desk) {
		return this.transactions.within(this.production.id(), () -> desk.view(this.coordinator)).state();
	}

	private DraftId draft() {
		return this.scripts.current().orElseThrow().id();
	}

	private List<String> actions() {
		return as(() -> this.audit.about(new Subject("draft", draft().value()))).stream()
			.map(Audit.Entry::action)
			.toList();
	}

	private List<FlagView> flags(SceneId scene) {
		return as(() -> this.flags.flagsOf(scene));
	}

	private String body(String path) {
		return new String(this.mvc.get()
			.uri(this.production.path(path))
			.with(SignedIn.as(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private <T> T as(Supplier<T> work) {
		return this.production.within(this.coordinator, work);
	}

}
