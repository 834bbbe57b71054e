package app.closedset.signature;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import app.closedset.ClosedSetTest;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.Role;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.platform.DerivedSecrets;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way from the mail to the ceremony in the whole application: real pages, sessions,
 * codes and database.
 */
@ClosedSetTest
class SigningJourneyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestProductions productions;

	@Autowired
	private Signings signings;

	@Autowired
	private DerivedSecrets secrets;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private TestProduction production;

	private Viewer performer;

	private Subject document;

	private SigningId signing;

	private String page;

	private String landing;

	private final RequestPostProcessor from = from(UUID.randomUUID().toString());

	@BeforeEach
	void anInvitation() {
		this.production = this.productions.aProduction();
		this.performer = this.production.as(Role.PERFORMER);
		this.document = new Subject("rider", UUID.randomUUID());
		this.page = this.production.path("/signing");
		this.landing = this.production.path("/riders/" + this.document.id() + "/ceremony");
		this.signing = this.production.within(() -> this.signings.invite(this.document, this.performer.member(),
				this.performer.account(), this.production.id(), this.landing));
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	private MvcTestResult present(String field, String value) {
		return this.mvc.post()
			.uri(this.page)
			.with(this.from)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.param(field, value)
			.exchange();
	}

	private MvcTestResult type(Cookie session, String code) {
		return this.mvc.post()
			.uri(this.page + "/code")
			.with(this.from)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.cookie(session)
			.param("code", code)
			.exchange();
	}

	private String code() {
		UUID challenge = this.jdbc
			.sql("select id from one_time_code where account_id = ? order by expires_at desc, id desc limit 1")
			.param(this.performer.account().value())
			.query(UUID.class)
			.single();
		return this.secrets.code("one-time-code", challenge);
	}

	private Cookie session(MvcTestResult result) {
		Cookie session = result.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return Objects.requireNonNull(session);
	}

	private SigningSummary summary() {
		return this.production.within(() -> this.signings.find(this.signing).orElseThrow());
	}

	@Test
	void reference_thenCode_leadsToTheCeremonyWithoutScript() {
		assertThat(this.mvc.get().uri(this.page).with(this.from)).hasStatusOk()
			.bodyText()
			.contains("Test production", "name=\"reference\"", "/js/signing")
			.doesNotContain("??");
		MvcTestResult presented = present("reference",
				this.secrets.reference(Signings.PURPOSE, this.signing.value(), 1).toLowerCase(Locale.ROOT));
		assertThat(presented).hasRedirectedUrl(this.page + "/code");
		Cookie session = session(presented);
		assertThat(this.mvc.get().uri(this.page + "/code").with(this.from).cookie(session)).hasStatusOk()
			.bodyText()
			.contains("name=\"code\"")
			.doesNotContain("??");
		assertThat(type(session, "WRONG234")).hasStatus(422).bodyText().contains("error-summary").doesNotContain("??");

		MvcTestResult entered = type(session, code());

		assertThat(entered).hasRedirectedUrl(this.landing);
		assertThat(summary().openedAt()).isNotNull();
		Cookie signedIn = session(entered);
		assertThat(signedIn.getValue()).isNotEqualTo(session.getValue());
		assertThat(this.mvc.get().uri(this.production.path("")).with(this.from).cookie(signedIn)).hasStatusOk();
	}

	@Test
	void link_works_andACodeIsUsedOnce() {
		String token = this.secrets.token(Signings.PURPOSE, this.signing.value(), 1);
		Cookie session = session(present("token", token));
		String code = code();

		assertThat(type(session, code)).hasRedirectedUrl(this.landing);
		Cookie other = session(present("token", token));
		assertThat(type(other, code)).hasStatus(422);
	}

	@Test
	void code_ofFiveWrongTries_isBurned() {
		Cookie session = session(present("token", this.secrets.token(Signings.PURPOSE, this.signing.value(), 1)));
		for (int i = 0; i < 5; i++) {
			assertThat(type(session, "WRONG234")).hasStatus(422);
		}

		assertThat(type(session, code())).hasStatus(422);
		assertThat(summary().openedAt()).isNull();
	}

	@Test
	void scanners_changeNothing() {
		SigningSummary before = summary();
		for (int i = 0; i < 20; i++) {
			this.mvc.get().uri(this.page).with(this.from).exchange();
			this.mvc.head().uri(this.page).with(this.from).exchange();
			this.mvc.get().uri(this.page + "/code").with(this.from).exchange();
		}

		SigningSummary after = summary();
		assertThat(after.generation()).isEqualTo(before.generation());
		assertThat(after.openedAt()).isNull();
	}

	@Test
	void deadAndForeignLinks_haveOneAnswer() {
		String token = this.secrets.token(Signings.PURPOSE, this.signing.value(), 1);
		TestProduction other = this.productions.aProduction();
		assertThat(this.mvc.post()
			.uri(other.path("/signing"))
			.with(this.from)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("token", token)).hasStatus(422);
		this.production.within(() -> {
			this.signings.revoke(this.signing);
			return true;
		});

		assertThat(present("token", token)).hasStatus(422).bodyText().contains("error-summary").doesNotContain("??");
		assertThat(present("reference", "ABCD-EFGH-JKLM-NPQR")).hasStatus(422);
	}

	@Test
	void tooManyLinks_fromOneAddress_areStopped() {
		for (int i = 0; i < 30; i++) {
			present("reference", "WRONG" + i);
		}

		assertThat(present("reference", "WRONG")).hasStatus(429).bodyText().doesNotContain("??");
	}

	@Test
	void productionThatIsNot_isNotFound() {
		assertThat(this.mvc.get().uri("/productions/" + UUID.randomUUID() + "/signing").with(this.from)).hasStatus(404);
	}

	@Test
	void invitationRows_holdNoSecret() {
		List<String> rows = this.production.within(() -> Objects.requireNonNull(this.transaction.execute(
				(status) -> this.jdbc.sql("select row_to_json(s)::text from signing s").query(String.class).list())));

		assertThat(rows).hasSize(1)
			.allSatisfy((row) -> assertThat(row).doesNotContain(
					this.secrets.token(Signings.PURPOSE, this.signing.value(), 1),
					this.secrets.normalised(this.secrets.reference(Signings.PURPOSE, this.signing.value(), 1))));
	}

}
