package app.closedset.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.closedset.core.AccountId;
import app.closedset.core.SigningId;
import app.closedset.people.OneTimeCodes.CodeOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the link to the ceremony.
 */
class SigningControllerTests {

	private final SigningWorld world = new SigningWorld();

	private final MockMvcTester mvc = MockMvcTester.create(
			MockMvcBuilders
				.standaloneSetup(new SigningController(this.world.desk, this.world.secondStep),
						new SigningCodeController(this.world.desk, this.world.secondStep))
				.build());

	private final String signingPage = "/productions/" + this.world.production + "/signing";

	private final String codePage = this.signingPage + "/code";

	private MvcTestResult present(@Nullable MockHttpSession session, String field, String value) {
		return this.mvc.post()
			.uri(this.signingPage)
			.session((session != null) ? session : new MockHttpSession())
			.param(field, value)
			.exchange();
	}

	private MvcTestResult type(MockHttpSession session, String code) {
		return this.mvc.post().uri(this.codePage).session(session).param("code", code).exchange();
	}

	private MockHttpSession arrived(SigningId signing) {
		MockHttpSession session = new MockHttpSession();
		assertThat(present(session, "token", this.world.token(signing, 1))).hasRedirectedUrl(this.codePage);
		return session;
	}

	@Test
	void reading_byScannersHoweverOften_changesNothing() {
		SigningId signing = this.world.invite();
		SigningSummary before = this.world.summary(signing);
		int published = this.world.published.size();

		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
			for (String page : List.of(this.signingPage, this.signingPage + "?token=" + this.world.token(signing, 1),
					this.codePage)) {
				MvcTestResult result = this.mvc.method(method).uri(page).exchange();
				assertThat(result.getRequest().getSession(false)).as(method + " " + page).isNull();
			}
		}

		assertThat(this.world.summary(signing)).isEqualTo(before);
		assertThat(this.world.published).hasSize(published);
		assertThat(this.world.codes.sentTo).isEmpty();
		assertThat(present(null, "token", this.world.token(signing, 1))).hasRedirectedUrl(this.codePage);
	}

	@Test
	void landing_showsTheProductionsNameOnly() {
		this.world.invite();

		assertThat(this.mvc.get().uri(this.signingPage)).hasStatusOk()
			.hasViewName("signature/signing")
			.model()
			.containsEntry("page", new SigningPage(this.world.production, "Low Water"));
	}

	@Test
	void rightLink_thenRightCode_leadsToTheCeremony() {
		SigningId signing = this.world.invite();
		MockHttpSession session = arrived(signing);

		assertThat(this.world.codes.sentTo).containsExactly(this.world.nellsAccount);
		assertThat(this.world.entry.entered).isEmpty();
		assertThat(type(session, this.world.codes.code())).hasRedirectedUrl(this.world.landing);
		assertThat(this.world.entry.entered).containsExactly(this.world.nellsAccount);
		assertThat(this.world.summary(signing).openedAt()).isEqualTo(this.world.now);
	}

	@Test
	void typedReference_needsNoScript() {
		SigningId signing = this.world.invite();

		assertThat(present(null, "reference", this.world.reference(signing, 1))).hasRedirectedUrl(this.codePage);
	}

	@Test
	void deadLinks_allHaveTheSameAnswer() {
		SigningId revoked = this.world.invite();
		this.world.desk.revoke(revoked);
		SigningId superseded = this.world.invite();
		this.world.desk.resend(superseded);

		for (String token : List.of("unknown", "x".repeat(500), this.world.token(revoked, 1),
				this.world.token(superseded, 1))) {
			MvcTestResult result = present(null, "token", token);
			assertThat(result).hasStatus(422).hasViewName("signature/signing");
			assertThat(result.getRequest().getSession(false)).isNotNull();
			assertThat(Objects.requireNonNull(result.getRequest().getSession()).getAttribute(SigningVisit.ATTRIBUTE))
				.isNull();
		}
		assertThat(this.world.codes.sentTo).isEmpty();
	}

	@Test
	void emptyForm_saysWhatIsMissing() {
		assertThat(present(null, "reference", "  ")).hasStatus(422)
			.model()
			.extractingBindingResult("signingForm")
			.hasFieldErrorCode("reference", "signature.reference.missing");
	}

	@Test
	void links_triedWithoutEnd_areStopped() {
		SigningId signing = this.world.invite();
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < 31; i++) {
			statuses.add(present(null, "token", "guess" + i).getResponse().getStatus());
		}

		assertThat(statuses.subList(0, 30)).containsOnly(422);
		assertThat(statuses.get(30)).isEqualTo(429);
		assertThat(present(null, "token", this.world.token(signing, 1))).hasStatus(429);
	}

	@Test
	void code_inAnotherBrowser_isWorthless() {
		SigningId signing = this.world.invite();
		arrived(signing);

		assertThat(type(new MockHttpSession(), this.world.codes.code())).hasRedirectedUrl(this.signingPage);
		assertThat(this.world.entry.entered).isEmpty();
	}

	@Test
	void code_sentToAnotherBrowserOfTheSameInvitation_isWrongHere() {
		SigningId signing = this.world.invite();
		MockHttpSession first = arrived(signing);
		arrived(signing);

		assertThat(type(first, this.world.codes.code())).hasStatus(422);
		assertThat(this.world.entry.entered).isEmpty();
	}

	@Test
	void wrongExpiredAndSpentCodes_letNobodyIn() {
		MockHttpSession session = arrived(this.world.invite());

		for (CodeOutcome outcome : List.of(CodeOutcome.WRONG, CodeOutcome.EXPIRED, CodeOutcome.TOO_MANY_TRIES)) {
			this.world.codes.always = outcome;
			assertThat(type(session, "ABCD2345")).hasStatus(422).hasViewName("signature/code");
		}
		assertThat(this.world.entry.entered).isEmpty();
	}

	@Test
	void codes_guessedOverManyBrowsers_areStopped() {
		SigningId signing = this.world.invite();
		MockHttpSession session = arrived(signing);
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < 26; i++) {
			statuses.add(type(session, "guess" + i).getResponse().getStatus());
		}

		assertThat(statuses.subList(0, 25)).containsOnly(422);
		assertThat(statuses.get(25)).isEqualTo(429);
		assertThat(type(session, this.world.codes.code())).hasStatus(429);
	}

	@Test
	void codes_askedForWithoutEnd_areNotSent() {
		MockHttpSession session = arrived(this.world.invite());

		for (int i = 0; i < 4; i++) {
			assertThat(this.mvc.post().uri(this.codePage + "/again").session(session).exchange())
				.hasRedirectedUrl(this.codePage);
		}
		assertThat(this.mvc.post().uri(this.codePage + "/again").session(session).exchange()).hasStatus(429);
		assertThat(this.world.codes.sentTo).hasSize(5);
	}

	@Test
	void linkRevokedWhileTheCodeIsOnItsWay_letsNobodyIn() {
		SigningId signing = this.world.invite();
		MockHttpSession session = arrived(signing);
		this.world.desk.revoke(signing);

		assertThat(type(session, this.world.codes.code())).hasStatus(422).hasViewName("signature/dead");
		assertThat(this.world.entry.entered).isEmpty();
	}

	@Test
	void linkSentAnewWhileTheCodeIsOnItsWay_letsNobodyIn() {
		SigningId signing = this.world.invite();
		MockHttpSession session = arrived(signing);
		this.world.desk.readdress(signing, AccountId.next());

		assertThat(type(session, this.world.codes.code())).hasStatus(422).hasViewName("signature/dead");
		assertThat(this.world.entry.entered).isEmpty();
	}

	@Test
	void personProvenAMomentAgo_needsNoSecondCode() {
		SigningId signing = this.world.invite();
		this.world.entry.fresh = true;
		this.world.entry.provenAt = Instant.now();

		assertThat(this.mvc.post()
			.uri(this.signingPage)
			.with(remoteUser(this.world.nellsAccount))
			.param("token", this.world.token(signing, 1))).hasRedirectedUrl(this.world.landing);
		assertThat(this.world.codes.sentTo).isEmpty();
		assertThat(this.world.summary(signing).openedAt()).isNotNull();
	}

	@Test
	void linkOfOne_inTheSessionOfAnother_asksForTheFirstOnesCode() {
		SigningId signing = this.world.invite();
		this.world.entry.fresh = true;

		assertThat(this.mvc.post()
			.uri(this.signingPage)
			.with(remoteUser(AccountId.next()))
			.param("token", this.world.token(signing, 1))).hasRedirectedUrl(this.codePage);
		assertThat(this.world.codes.sentTo).containsExactly(this.world.nellsAccount);
		assertThat(this.world.summary(signing).openedAt()).isNull();
	}

	private static RequestPostProcessor remoteUser(AccountId account) {
		return (request) -> {
			request.setRemoteUser(account.toString());
			return request;
		};
	}

}
