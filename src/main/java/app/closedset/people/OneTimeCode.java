package app.closedset.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MailCode;
import app.closedset.core.Sha256;
import app.closedset.people.OneTimeCodes.CodeOutcome;
import app.closedset.platform.DerivedSecrets;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A code that was sent by e-mail: for one account, one browser, ten minutes, five tries,
 * one use.
 */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {

	static final String PURPOSE = "one-time-code";

	static final Duration LIFE = Duration.ofMinutes(10);

	static final int TRIES = 5;

	@Id
	@Column(name = "id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id", nullable = false, updatable = false))
	private AccountId account;

	@Column(name = "browser_hash", nullable = false, updatable = false)
	private String browserHash;

	@Column(name = "code_hash", nullable = false, updatable = false)
	private String codeHash;

	@Column(name = "expires_at", nullable = false)
	private Instant expiresAt;

	@Column(name = "tries", nullable = false)
	private int tries;

	@Column(name = "spent_at")
	private @Nullable Instant spentAt;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Long version;

	protected OneTimeCode() {
	}

	OneTimeCode(AccountId account, String browser, DerivedSecrets secrets, Instant now) {
		this.id = AccountId.next().value();
		this.account = account;
		this.browserHash = Sha256.of(browser).hex();
		this.codeHash = Sha256.of(secrets.normalised(secrets.code(PURPOSE, this.id))).hex();
		this.expiresAt = now.plus(LIFE);
	}

	/** Uses up a try; a right code is spent. */
	CodeOutcome check(String browser, String normalised, Instant now) {
		if (this.spentAt != null || !now.isBefore(this.expiresAt)) {
			return CodeOutcome.EXPIRED;
		}
		if (this.tries >= TRIES) {
			return CodeOutcome.TOO_MANY_TRIES;
		}
		this.tries++;
		if (!this.browserHash.equals(Sha256.of(browser).hex()) || !this.codeHash.equals(Sha256.of(normalised).hex())) {
			return (this.tries < TRIES) ? CodeOutcome.WRONG : CodeOutcome.TOO_MANY_TRIES;
		}
		this.spentAt = now;
		return CodeOutcome.RIGHT;
	}

	UUID id() {
		return this.id;
	}

	MailCode mailCode() {
		return new MailCode(PURPOSE, this.id);
	}

}
