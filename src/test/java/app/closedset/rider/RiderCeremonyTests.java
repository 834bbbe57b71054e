package app.closedset.rider;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestClock;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.audit.Audit;
import app.closedset.core.DraftId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import app.closedset.script.SceneText;
import app.closedset.signature.Sealing;
import app.closedset.signature.SealedText;
import app.closedset.signature.Signings;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A performer reads, answers and signs, over HTTP and on the database.
 */
@ClosedSetTest
class RiderCeremonyTests {

	private static final Cookie IN_FRENCH = new Cookie("closedset-language", "fr");

	private static final Pattern LINE = Pattern.compile("data-line=\"([A-Z]+)\"[^>]*>([^<]*)<");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestProductions productions;

	@Autowired
	private TestClock clock;

	@Autowired
	private Riders riders;

	@Autowired
	private EncryptedWords encryption;

	@Autowired
	private RiderConsentDesk consent;

	@Autowired
	private Signings signings;

	@Autowired
	private Sealing sealing;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private TestProduction production;

	private Viewer performer;

	private RiderId rider;

	private String base;

	@BeforeEach
	void anOfferedRider() {
		this.production = this.productions.aProduction();
		this.performer = this.production.as(Role.PERFORMER);
		age("ADULT");
		this.rider = offered();
		this.base = this.production.path("/riders/" + this.rider + "/ceremony");
	}

	private void age(String how) {
		long formVersion = within(() -> this.jdbc.sql("select version + 1 from member where id = ?")
			.param(this.performer.member().value())
			.query(Long.class)
			.single());
		assertThat(this.mvc.post()
			.uri(this.production.path("/people/" + this.performer.member() + "/age"))
			.with(SignedIn.as(this.production.as(Role.OFFICE)))
			.param("how", how)
			.param("version", Long.toString(formVersion))).hasStatus3xxRedirection();
	}

	private RiderId offered() {
		return within(() -> {
			Instant now = this.clock.instant();
			Rider rider = Rider.started(SceneId.next(), this.performer.member(), true,
					new ScriptBasis(DraftId.next(), "White draft", Sha256.of("lines"), List
						.of(new QuotedLine(3, SceneText.Kind.ACTION, "The lamp swings. <He> has stopped talking."))),
					this.encryption);
			describe(rider, now);
			SigningId signing = this.signings.invite(RiderRecorded.subject(rider.id()), this.performer.member(),
					this.performer.account(), this.production.id(),
					this.production.path("/riders/" + rider.id() + "/ceremony"));
			assertThat(rider.offer(signing, this.production.as(Role.OFFICE).member(), today(), false, now).refusals())
				.isEmpty();
			return this.riders.save(rider).id();
		});
	}

	private void describe(Rider rider, Instant now) {
		Viewer coordinator = this.production.as(Role.COORDINATOR);
		rider.add(new Terms(ItemKind.CONTACT, ItemKind.Touch.HAND.name(), BodyArea.UPPER_BACK, Side.BOTH, Cover.ROBE,
				this.production.as(Role.DIRECTOR).member(), Framing.CLOSE), "Slowly, as rehearsed.", today());
		rider.add(new Terms(ItemKind.NUDITY, ItemKind.Exposure.SUGGESTED.name(), BodyArea.SHOULDER, Side.LEFT,
				Cover.MODESTY_GARMENT, null, Framing.FROM_BEHIND), "", today());
		rider.add(Terms.use(ItemKind.Use.TRAILER), "", today());
		rider.add(Terms.condition(ItemKind.Condition.CLOSED_SET), "", today());
		rider.describe(new Particulars(List.of("Nothing below the waist"), List.of("Director", "Coordinator"), "",
				"Destroyed after delivery"));
		assertThat(rider.confirmWording(coordinator.member(), now).refusals()).isEmpty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TestProductions.ZONE);
	}

	private <T> T within(Supplier<T> work) {
		return this.production.within(this.performer,
				() -> Objects.requireNonNull(this.transaction.execute((status) -> work.get())));
	}

	private void change(Consumer<Rider> verb) {
		within(() -> {
			Rider found = this.riders.findById(this.rider).orElseThrow();
			verb.accept(found);
			return this.riders.save(found);
		});
	}

	private RequestPostProcessor proven() {
		return SignedIn.byCode(this.performer, this.clock.instant().minusSeconds(60));
	}

	private MvcTestResult get(String step) {
		return this.mvc.get().uri(this.base + step).with(proven()).exchange();
	}

	private MockMvcRequestBuilder post(String step) {
		return this.mvc.post().uri(this.base + step).with(proven()).param("version", "1");
	}

	private MvcTestResult agree() {
		return post("/agreement").exchange();
	}

	private List<RiderItemId> items() {
		return within(() -> this.riders.findById(this.rider)
			.orElseThrow()
			.newest()
			.items()
			.stream()
			.map(RiderItem::id)
			.toList());
	}

	/** Answers every page: contact, nudity, uses, conditions. */
	private void answerAll(String... answers) {
		List<RiderItemId> items = items();
		for (int i = 0; i < items.size(); i++) {
			MvcTestResult result = post("/part/" + (i + 1)).param("answer-" + items.get(i), answers[i])
				.param("own-" + items.get(i), answers[i].equals("AGREED_IF") ? "The door is shut." : "")
				.exchange();
			assertThat(result).as("part " + (i + 1)).hasStatus3xxRedirection();
		}
	}

	private void answeredYes() {
		agree();
		answerAll("AGREED", "AGREED", "NOT_AGREED", "AGREED");
	}

	private String field(String html, String name) {
		Matcher matcher = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
		assertThat(matcher.find()).as("field " + name).isTrue();
		return matcher.group(1);
	}

	private MockMvcRequestBuilder signing(String html, RequestPostProcessor who) {
		return this.mvc.post()
			.uri(this.base + "/sign")
			.with(who)
			.header("User-Agent", "Phone/1.0")
			.param("version", field(html, "version"))
			.param("sha256", field(html, "sha256"))
			.param("language", field(html, "language"))
			.param("name", "Nell Brandt");
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SealedText shownIn(String html) {
		List<SealedText.Line> lines = new ArrayList<>();
		Matcher matcher = LINE.matcher(html);
		while (matcher.find()) {
			lines.add(new SealedText.Line(SealedText.Kind.valueOf(matcher.group(1)),
					HtmlUtils.htmlUnescape(matcher.group(2))));
		}
		return new SealedText(lines);
	}

	private long signatures() {
		return within(() -> this.jdbc.sql("select count(*) from signature").query(Long.class).single());
	}

	private RiderState state() {
		return within(() -> this.riders.findById(this.rider).orElseThrow().state());
	}

	private List<String> actions() {
		return within(() -> this.audit.about(RiderRecorded.subject(this.rider))).stream()
			.map(Audit.Entry::action)
			.toList();
	}

	@Test
	void ceremony_fromAgreementToSignature_freezesWhatWasShown() {
		assertThat(get("")).hasRedirectedUrl(this.base + "/agreement");
		assertThat(get("/agreement")).hasStatusOk().bodyText().doesNotContain("??", "lamp");
		assertThat(get("/part/1")).hasRedirectedUrl(this.base);
		assertThat(agree()).hasRedirectedUrl(this.base);
		assertThat(get("")).hasRedirectedUrl(this.base + "/part/1");
		assertThat(get("/part/1")).hasStatusOk().bodyText().contains("1 of 4", "upper back").doesNotContain("??");
		answerAll("AGREED", "AGREED", "NOT_AGREED", "AGREED");
		assertThat(get("")).hasRedirectedUrl(this.base + "/check");
		assertThat(get("/check")).hasStatusOk().bodyText().contains(this.base + "/sign").doesNotContain("??");

		String html = text(get("/sign"));
		SealedText shown = shownIn(html);
		assertThat(shown.sha256().hex()).isEqualTo(field(html, "sha256"));
		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");

		assertThat(state()).isEqualTo(RiderState.IN_FORCE);
		SealedText stored = within(
				() -> this.sealing.sealed(RiderRecorded.subject(this.rider), 1, this.performer.member()).orElseThrow());
		assertThat(stored).isEqualTo(shown);
		assertThat(within(() -> this.sealing.signature(RiderRecorded.subject(this.rider), 1, this.performer.member())
			.orElseThrow()
			.sha256())).isEqualTo(shown.sha256());
		assertThat(shownIn(text(get("/done")))).isEqualTo(shown);
		assertThat(shownIn(text(get("/copy")))).isEqualTo(shown);
		assertThat(actions()).containsSubsequence("signing.invited", "rider.offered", "signing.disclosure.accepted",
				"rider.opened", "document.signed", "rider.signed");
	}

	@Test
	void storedText_inTheDatabase_isEncrypted() {
		answeredYes();
		signing(text(get("/sign")), proven()).exchange();

		byte[] content = within(() -> this.jdbc.sql("select content from signature").query(byte[].class).single());
		assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("lamp", "Trailer");
	}

	@Test
	void pages_inFrench_areWholeAndSignedInFrench() {
		answeredYes();
		for (String step : List.of("/part/1", "/part/3", "/check", "/later", "/question", "/decline", "/sign")) {
			assertThat(this.mvc.get().uri(this.base + step).with(proven()).cookie(IN_FRENCH)).as(step)
				.hasStatusOk()
				.bodyText()
				.contains("<html lang=\"fr\"")
				.doesNotContain("??");
		}
		String html = text(this.mvc.get().uri(this.base + "/sign").with(proven()).cookie(IN_FRENCH).exchange());
		assertThat(field(html, "language")).isEqualTo("fr");
		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");
		assertThat(shownIn(text(get("/done")))).isEqualTo(shownIn(html));
	}

	@Test
	void reading_changesNothing() {
		answeredYes();
		List<String> before = actions();
		long version = within(() -> this.riders.findById(this.rider).orElseThrow().version());

		for (String step : List.of("", "/agreement", "/part/1", "/check", "/sign", "/later", "/question", "/decline",
				"/done", "/copy")) {
			get(step);
			this.mvc.head().uri(this.base + step).with(proven()).exchange();
		}

		assertThat(actions()).isEqualTo(before);
		assertThat(within(() -> this.riders.findById(this.rider).orElseThrow().version())).isEqualTo(version);
		assertThat(signatures()).isZero();
	}

	@Test
	void anyoneElse_findsNoRider() {
		Viewer other = this.production.enrol("Another performer", Role.PERFORMER);
		for (String step : List.of("", "/agreement", "/part/1", "/check", "/sign", "/done", "/copy", "/later",
				"/question", "/decline")) {
			assertThat(this.mvc.get().uri(this.base + step).with(SignedIn.as(other))).as(step).hasStatus(404);
			for (Role role : List.of(Role.OFFICE, Role.COORDINATOR, Role.DIRECTOR)) {
				assertThat(this.mvc.get().uri(this.base + step).with(SignedIn.as(this.production.as(role))))
					.as(step + " " + role)
					.satisfies((result) -> assertThat(result.getResponse().getStatus()).isIn(403, 404));
			}
		}
		for (String step : List.of("/agreement", "/part/1", "/discussion", "/narrower", "/sign", "/later", "/question",
				"/decline")) {
			assertThat(this.mvc.post()
				.uri(this.base + step)
				.with(SignedIn.as(other))
				.param("version", "1")
				.param("name", "Nell Brandt")
				.param("sha256", "0".repeat(64))
				.param("language", "en")).as(step).hasStatus(404);
		}
		assertThat(state()).isEqualTo(RiderState.OFFERED);
	}

	@Test
	void steps_outOfOrder_leadBackAndStoreNothing() {
		assertThat(get("/check")).hasRedirectedUrl(this.base);
		assertThat(get("/sign")).hasRedirectedUrl(this.base);
		assertThat(post("/part/1").param("answer-" + items().getFirst(), "AGREED")).hasStatus(409);
		agree();
		assertThat(get("/sign")).hasRedirectedUrl(this.base);
		assertThat(post("/sign").param("name", "Nell Brandt").param("sha256", "0".repeat(64)).param("language", "en"))
			.hasStatus(409);
		assertThat(signatures()).isZero();
	}

	@Test
	void unansweredItem_isAskedAgain() {
		agree();

		assertThat(post("/part/1")).hasStatus(422)
			.bodyText()
			.contains("error-summary", "#answer-" + items().getFirst())
			.doesNotContain("??");
		assertThat(post("/part/1").param("answer-" + items().getFirst(), "AGREED_IF")).hasStatus(422)
			.bodyText()
			.contains("#own-" + items().getFirst());
	}

	@Test
	void no_signsNothing_andTheNarrowerVersionIsShownWhole() {
		agree();
		answerAll("NOT_AGREED", "AGREED_IF", "NOT_AGREED", "AGREED");
		assertThat(get("/sign")).hasRedirectedUrl(this.base);
		assertThat(get("/check")).hasStatusOk()
			.bodyText()
			.contains(this.base + "/discussion", this.base + "/narrower")
			.doesNotContain("href=\"" + this.base + "/sign\"");

		assertThat(post("/narrower")).hasRedirectedUrl(this.base + "/sign");
		String html = text(get("/sign"));
		String narrower = shownIn(html).content();
		assertThat(narrower).contains("The door is shut.").doesNotContain("upper back");
		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");
		assertThat(state()).isEqualTo(RiderState.IN_FORCE);
	}

	@Test
	void answers_sentToTheCoordinator_signNothing() {
		agree();
		answerAll("NOT_AGREED", "AGREED", "NOT_AGREED", "AGREED");

		assertThat(post("/discussion")).hasRedirectedUrl(this.base);
		assertThat(state()).isEqualTo(RiderState.IN_DISCUSSION);
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(post("/discussion")).hasStatus(409);
		assertThat(signatures()).isZero();
	}

	@Test
	void declining_needsNoReason_andEndsIt() {
		assertThat(post("/decline")).hasRedirectedUrl(this.base);
		assertThat(state()).isEqualTo(RiderState.DECLINED);
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("??");
	}

	@Test
	void notYet_andAQuestion_refuseNothing() {
		agree();
		assertThat(post("/later")).hasRedirectedUrl(this.base + "/later");
		assertThat(post("/question").param("question", "Who holds the robe?"))
			.hasRedirectedUrl(this.base + "/question");
		assertThat(post("/question").param("question", "x".repeat(1001))).hasStatus(422);
		assertThat(state()).isEqualTo(RiderState.OFFERED);
		assertThat(actions()).contains("rider.not.yet", "rider.question.asked");
	}

	@Test
	void secondPress_refreshAndBack_giveTheSameSignature() {
		answeredYes();
		String html = text(get("/sign"));

		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");
		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");
		assertThat(get("/sign")).hasRedirectedUrl(this.base);
		assertThat(signatures()).isEqualTo(1);
		assertThat(actions().stream().filter("rider.signed"::equals)).hasSize(1);
	}

	@Test
	void twentyPressesAtOnce_makeOneSignature() throws Exception {
		answeredYes();
		String html = text(get("/sign"));
		List<String> destinations = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
			Callable<String> press = () -> {
				MvcTestResult result = signing(html, proven()).exchange();
				String destination = result.getResponse().getRedirectedUrl();
				return (destination != null) ? destination : result.getResponse().getStatus() + " "
						+ result.getUnresolvedException() + " " + result.getMvcResult().getResolvedException();
			};
			List<Future<String>> presses = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				presses.add(threads.submit(press));
			}
			for (Future<String> each : presses) {
				destinations.add(each.get());
			}
		}

		assertThat(signatures()).isEqualTo(1);
		assertThat(state()).isEqualTo(RiderState.IN_FORCE);
		// Whoever finds no free connection in time is told to try again, which is safe.
		assertThat(destinations).contains(this.base + "/done")
			.allMatch((answer) -> answer.equals(this.base + "/done") || answer.startsWith("503 "));
		assertThat(signing(html, proven())).hasRedirectedUrl(this.base + "/done");
		assertThat(signatures()).isEqualTo(1);
		assertThat(actions().stream().filter("rider.signed"::equals)).hasSize(1);
	}

	@Test
	void answerChangedInAnotherTab_refusesTheOldText() {
		answeredYes();
		String html = text(get("/sign"));
		post("/part/3").param("answer-" + items().get(2), "AGREED").exchange();

		MvcTestResult result = signing(html, proven()).exchange();

		assertThat(result).hasStatus(409).bodyText().doesNotContain("??");
		assertThat(shownIn(text(result)).sha256().hex()).isNotEqualTo(field(html, "sha256"));
		assertThat(signatures()).isZero();
	}

	@Test
	void newVersion_whileReading_isRefusedWithAClearPage() {
		answeredYes();
		String html = text(get("/sign"));
		change((found) -> found.nextVersion(found.newest().basis(), this.clock.instant()));

		assertThat(signing(html, proven())).hasStatus(409);
		assertThat(post("/part/1").param("answer-" + items().getFirst(), "AGREED")).hasStatus(409);
		assertThat(get("")).hasStatusOk();
		assertThat(signatures()).isZero();
	}

	@Test
	void withdrawn_whileReading_isRefused() {
		answeredYes();
		String html = text(get("/sign"));
		change((found) -> found.withdraw(this.clock.instant()));

		assertThat(signing(html, proven())).hasStatus(409);
		assertThat(signatures()).isZero();
	}

	@Test
	void scriptMoved_whileReading_isRefused() {
		answeredYes();
		String html = text(get("/sign"));
		change((found) -> found.compare(
				new SceneText(found.scene(), DraftId.next(), "24", "INT. BOATHOUSE",
						List.of(new SceneText.Line(1, SceneText.Kind.ACTION, "Something else.", 1, false))),
				"Blue", this.clock.instant()));

		assertThat(signing(html, proven())).hasStatus(409);
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(signatures()).isZero();
	}

	@Test
	void revokedInvitation_whileReading_isRefused() {
		answeredYes();
		String html = text(get("/sign"));
		within(() -> {
			this.signings.of(RiderRecorded.subject(this.rider)).forEach((each) -> this.signings.revoke(each.id()));
			return true;
		});

		assertThat(signing(html, proven())).hasStatus(409);
		assertThat(signatures()).isZero();
	}

	@Test
	void passwordAlone_orAnOldCode_asksForANewCode() {
		answeredYes();
		String html = text(get("/sign"));
		SigningId signing = within(() -> this.signings.of(RiderRecorded.subject(this.rider)).getFirst().id());
		String renewal = this.production.path("/signings/" + signing + "/renewal?step=sign");

		assertThat(signing(html, SignedIn.as(this.performer))).hasRedirectedUrl(renewal);
		assertThat(signing(html,
				SignedIn.byCode(this.performer, this.clock.instant().minus(Duration.ofMinutes(10).plusSeconds(1)))))
			.hasRedirectedUrl(renewal);
		assertThat(this.mvc.get().uri(renewal).with(proven())).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(signatures()).isZero();
	}

	@Test
	void performerOfUnknownAge_cannotSign() {
		answeredYes();
		String html = text(get("/sign"));
		age("UNKNOWN");

		assertThat(signing(html, proven())).hasStatus(409);
		assertThat(get("")).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(signatures()).isZero();
	}

	@Test
	void name_missing_keepsTheText() {
		answeredYes();
		String html = text(get("/sign"));

		MvcTestResult result = this.mvc.post()
			.uri(this.base + "/sign")
			.with(proven())
			.param("version", "1")
			.param("sha256", field(html, "sha256"))
			.param("language", "en")
			.param("name", " ")
			.exchange();

		assertThat(result).hasStatus(422).bodyText().contains("error-summary").doesNotContain("??");
		assertThat(shownIn(text(result)).sha256().hex()).isEqualTo(field(html, "sha256"));
	}

	@Test
	void signature_inTheDatabase_cannotBeChangedNorDeleted() {
		answeredYes();
		signing(text(get("/sign")), proven()).exchange();

		for (String sql : List.of("update signature set typed_name = 'Someone Else'", "delete from signature",
				"update signature set content_sha256 = repeat('0', 64)")) {
			assertThatThrownBy(() -> within(() -> this.jdbc.sql(sql).update())).as(sql)
				.hasStackTraceContaining("permission denied for table signature");
		}
		assertThat(signatures()).isEqualTo(1);
	}

}
