package app.closedset.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MailRequested;
import app.closedset.core.Sha256;
import app.closedset.core.Subject;
import app.closedset.platform.DerivedSecrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one-time codes and checks them.
 */
@Service
class CodeDesk implements OneTimeCodes {

	private final OneTimeCodeRegister codes;

	private final DerivedSecrets secrets;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CodeDesk(OneTimeCodeRegister codes, DerivedSecrets secrets, ApplicationEventPublisher events, Clock clock) {
		this.codes = codes;
		this.secrets = secrets;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public UUID send(AccountId account, String browser) {
		this.codes.forget(account, Sha256.of(browser).hex(), this.clock.instant());
		OneTimeCode code = this.codes.save(new OneTimeCode(account, browser, this.secrets, this.clock.instant()));
		Subject subject = new Subject("account", account.value());
		this.events
			.publishEvent(new MailRequested("account.code", account, null, Map.of(), subject, null, code.mailCode()));
		this.events.publishEvent(new AccountRecorded("account.code-sent", subject));
		return code.id();
	}

	@Override
	@Transactional
	public CodeOutcome check(UUID challenge, String browser, String typed) {
		return this.codes.findById(challenge).map((code) -> {
			CodeOutcome outcome = code.check(browser, this.secrets.normalised(typed), this.clock.instant());
			this.codes.save(code);
			return outcome;
		}).orElse(CodeOutcome.EXPIRED);
	}

}
