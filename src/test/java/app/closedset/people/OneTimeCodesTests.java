package app.closedset.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.closedset.ClosedSetTest;
import app.closedset.TestClock;
import app.closedset.core.AccountId;
import app.closedset.people.OneTimeCodes.CodeOutcome;
import app.closedset.platform.DerivedSecrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClosedSetTest
class OneTimeCodesTests {

	private final OneTimeCodes codes;

	private final Accounts accounts;

	private final DerivedSecrets secrets;

	private final TestClock clock;

	private AccountId account = AccountId.next();

	@Autowired
	OneTimeCodesTests(OneTimeCodes codes, Accounts accounts, DerivedSecrets secrets, TestClock clock) {
		this.codes = codes;
		this.accounts = accounts;
		this.secrets = secrets;
		this.clock = clock;
	}

	@BeforeEach
	void anAccount() {
		this.account = this.accounts.invited("code-" + UUID.randomUUID() + "@example.org", "Someone", Locale.ENGLISH);
	}

	@Test
	void rightCode_counts_once() {
		UUID challenge = this.codes.send(this.account, "browser");
		assertThat(this.codes.check(challenge, "browser", codeOf(challenge))).isEqualTo(CodeOutcome.RIGHT);
		assertThat(this.codes.check(challenge, "browser", codeOf(challenge))).isEqualTo(CodeOutcome.EXPIRED);
	}

	@Test
	void code_inAnotherBrowser_isWrong() {
		UUID challenge = this.codes.send(this.account, "browser");
		assertThat(this.codes.check(challenge, "another", codeOf(challenge))).isEqualTo(CodeOutcome.WRONG);
	}

	@Test
	void code_afterFiveTries_isBurned() {
		UUID challenge = this.codes.send(this.account, "browser");
		for (int attempt = 1; attempt < OneTimeCode.TRIES; attempt++) {
			assertThat(this.codes.check(challenge, "browser", "00000000")).isEqualTo(CodeOutcome.WRONG);
		}
		assertThat(this.codes.check(challenge, "browser", "00000000")).isEqualTo(CodeOutcome.TOO_MANY_TRIES);
		assertThat(this.codes.check(challenge, "browser", codeOf(challenge))).isEqualTo(CodeOutcome.TOO_MANY_TRIES);
	}

	@Test
	void code_livesTenMinutes() {
		Instant sent = Instant.parse("2027-01-04T10:00:00Z");
		this.clock.set(sent);
		UUID challenge = this.codes.send(this.account, "browser");
		UUID another = this.codes.send(this.account, "another browser");
		this.clock.set(sent.plus(OneTimeCode.LIFE).minusSeconds(1));
		assertThat(this.codes.check(challenge, "browser", codeOf(challenge))).isEqualTo(CodeOutcome.RIGHT);
		this.clock.set(sent.plus(OneTimeCode.LIFE));
		assertThat(this.codes.check(another, "another browser", codeOf(another))).isEqualTo(CodeOutcome.EXPIRED);
	}

	@Test
	void olderCode_ofTheSameBrowser_diesWithTheNewOne() {
		UUID older = this.codes.send(this.account, "browser");
		this.codes.send(this.account, "browser");
		assertThat(this.codes.check(older, "browser", codeOf(older))).isEqualTo(CodeOutcome.EXPIRED);
	}

	@Test
	void rightCode_typedTwentyTimesAtOnce_countsOnce() throws Exception {
		UUID challenge = this.codes.send(this.account, "browser");
		List<Callable<CodeOutcome>> tries = new ArrayList<>();
		for (int attempt = 0; attempt < 20; attempt++) {
			tries.add(() -> this.codes.check(challenge, "browser", codeOf(challenge)));
		}
		List<CodeOutcome> outcomes = new ArrayList<>();
		try (ExecutorService browsers = Executors.newFixedThreadPool(5)) {
			for (Future<CodeOutcome> each : browsers.invokeAll(tries)) {
				outcomes.add(each.get());
			}
		}
		assertThat(outcomes).containsOnlyOnce(CodeOutcome.RIGHT);
	}

	private String codeOf(UUID challenge) {
		return this.secrets.code(OneTimeCode.PURPOSE, challenge);
	}

}
