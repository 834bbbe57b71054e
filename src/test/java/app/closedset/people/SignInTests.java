package app.closedset.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.TestClock;
import app.closedset.core.AccountId;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ClosedSetTest
class SignInTests {

	private static final String PASSWORD = "lantern slipway marrow";

	private final MockMvcTester mvc;

	private final AccountRegister accounts;

	private final AccountDesk desk;

	private final PasswordHashing hashing;

	private final JdbcClient jdbc;

	private final TestClock clock;

	private String email = "";

	private AccountId account = AccountId.next();

	@Autowired
	SignInTests(MockMvcTester mvc, AccountRegister accounts, AccountDesk desk, PasswordHashing hashing, JdbcClient jdbc,
			TestClock clock) {
		this.mvc = mvc;
		this.accounts = accounts;
		this.desk = desk;
		this.hashing = hashing;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@BeforeEach
	void anActiveAccount() {
		this.email = "someone-" + UUID.randomUUID() + "@example.org";
		this.account = this.accounts
			.save(Account.founded(this.email, "Someone", Locale.ENGLISH, this.hashing.hash(PASSWORD), Instant.now()))
			.id();
	}

	@Test
	void rightPassword_opensASessionUnderANewId_andIsRecorded() {
		MvcTestResult signedIn = signIn(this.email, PASSWORD, null);
		assertThat(signedIn).hasRedirectedUrl("/");
		assertThat(signedIn.getResponse().getHeader("Set-Cookie")).contains("SESSION=").contains("HttpOnly");
		assertThat(recorded("account.signed-in")).isEqualTo(1);
	}

	@Test
	void session_thatExistedBefore_getsANewIdAtSignIn() {
		Cookie first = sessionOf(signIn(this.email, PASSWORD, null));
		Cookie second = sessionOf(signIn(this.email, PASSWORD, first));
		assertThat(second.getValue()).isNotEqualTo(first.getValue());
		assertThat(this.mvc.get().uri("/account").cookie(first)).hasStatus(302);
		assertThat(this.mvc.get().uri("/account").cookie(second)).hasStatus(200);
	}

	@Test
	void sessionId_has216RandomBits() {
		String value = sessionOf(signIn(this.email, PASSWORD, null)).getValue();
		assertThat(new String(Base64.getDecoder().decode(value))).matches("[A-Za-z0-9_-]{36}");
	}

	@Test
	void wrongPasswordAndUnknownAddress_getTheSameAnswer() {
		MvcTestResult wrong = signIn(this.email, "not the password at all", null);
		MvcTestResult unknown = signIn("nobody-" + UUID.randomUUID() + "@example.org", PASSWORD, null);
		assertThat(wrong).hasRedirectedUrl("/sign-in?problem=wrong");
		assertThat(unknown).hasRedirectedUrl("/sign-in?problem=wrong");
		assertThat(wrong.getResponse().getHeaderNames()).isEqualTo(unknown.getResponse().getHeaderNames());
	}

	@Test
	void attempts_areLimitedPerAccount_evenWithTheRightPassword() {
		this.clock.set(Instant.parse("2027-01-04T10:00:00Z"));
		for (int attempt = 0; attempt < AccountAuthentication.MOST_PER_ACCOUNT; attempt++) {
			signIn(this.email, "not the password at all", null);
		}
		assertThat(signIn(this.email, PASSWORD, null)).hasRedirectedUrl("/sign-in?problem=limited");
		this.clock.advance(AccountAuthentication.WINDOW);
		assertThat(signIn(this.email, PASSWORD, null)).hasRedirectedUrl("/");
	}

	@Test
	void disabledAccount_isRefusedLikeAWrongPassword_andItsSessionsEnd() {
		Cookie session = sessionOf(signIn(this.email, PASSWORD, null));
		this.desk.disable(this.account);
		assertThat(this.mvc.get().uri("/account").cookie(session)).hasStatus(302);
		assertThat(signIn(this.email, PASSWORD, null)).hasRedirectedUrl("/sign-in?problem=wrong");
	}

	@Test
	void signOutEverywhere_endsEverySession() {
		Cookie here = sessionOf(signIn(this.email, PASSWORD, null));
		Cookie elsewhere = sessionOf(signIn(this.email, PASSWORD, null));
		assertThat(this.mvc.post().uri("/account/sessions/end").cookie(here).with(csrf())).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/account").cookie(here)).hasStatus(302);
		assertThat(this.mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302);
	}

	@Test
	void session_ofTwelveHours_ends_howeverBusyItWas() {
		Cookie session = sessionOf(signIn(this.email, PASSWORD, null));
		this.clock.set(Instant.now().plus(Duration.ofHours(12)).plusSeconds(60));
		assertThat(this.mvc.get().uri("/account").cookie(session)).hasStatus(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "/productions//evil.example",
			"/sign-out", "/productions/../account" })
	void signIn_leadsOnToPagesOfProductionsOnly(String wanted) {
		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.param("email", this.email)
			.param("password", PASSWORD)
			.param("continue", wanted)
			.with(csrf())
			.exchange();
		assertThat(signedIn).hasRedirectedUrl("/");
	}

	@Test
	void signIn_withoutToken_isRefused() {
		assertThat(this.mvc.post().uri("/sign-in").param("email", this.email).param("password", PASSWORD))
			.hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "password1234", "qwertyuiop12", "aaaaaaaaaaaa", "123456789012" })
	void password_thatIsShortOrCommon_isRefused(String weak) {
		assertThat(this.desk.changePassword(this.account, PASSWORD, weak)).isInstanceOf(PasswordOutcome.Refused.class);
	}

	@Test
	void password_isHashedWithArgon2id() {
		assertThat(this.accounts.findById(this.account).flatMap(Account::passwordHash)).hasValueSatisfying(
				(hash) -> assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$").doesNotContain(PASSWORD));
	}

	@Test
	void changedPassword_isTheOnlyOneThatWorks() {
		assertThat(this.mvc.post()
			.uri("/account/password")
			.param("present", PASSWORD)
			.param("wanted", "another lantern entirely")
			.with(SignedIn.as(this.account))).hasRedirectedUrl("/account");
		assertThat(signIn(this.email, PASSWORD, null)).hasRedirectedUrl("/sign-in?problem=wrong");
		assertThat(signIn(this.email, "another lantern entirely", null)).hasRedirectedUrl("/");
	}

	private MvcTestResult signIn(String address, String password, @Nullable Cookie session) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/sign-in")
			.param("email", address)
			.param("password", password)
			.with(csrf())
			// Many tests share this machine's address, whose limit is not their subject.
			.with((servletRequest) -> {
				servletRequest.setRemoteAddr(this.account.toString());
				return servletRequest;
			});
		return (session != null) ? request.cookie(session).exchange() : request.exchange();
	}

	private static Cookie sessionOf(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		return cookie;
	}

	private long recorded(String action) {
		return this.jdbc.sql("select count(*) from installation_audit_entry where subject_id = ? and action = ?")
			.params(this.account.value(), action)
			.query(Long.class)
			.single();
	}

}
