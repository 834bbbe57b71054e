package app.closedset.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.Sha256;
import app.closedset.platform.DerivedSecrets;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A link by which the owner of an account chooses a password, once. Only the hashes of
 * its token and of the reference that can be typed instead are kept.
 */
@Entity
@Table(name = "account_link")
class AccountLink {

	static final String PURPOSE = "account-link";

	@Id
	@Column(name = "id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id", nullable = false, updatable = false))
	private AccountId account;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", nullable = false, updatable = false)
	private Kind kind;

	@Column(name = "token_hash", nullable = false, updatable = false)
	private String tokenHash;

	@Column(name = "reference_hash", nullable = false, updatable = false)
	private String referenceHash;

	@Column(name = "expires_at", nullable = false)
	private Instant expiresAt;

	@Column(name = "used_at")
	private @Nullable Instant usedAt;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Long version;

	protected AccountLink() {
	}

	AccountLink(AccountId account, Kind kind, DerivedSecrets secrets, Instant now) {
		this.id = AccountId.next().value();
		this.account = account;
		this.kind = kind;
		this.tokenHash = Sha256.of(secrets.token(PURPOSE, this.id, 0)).hex();
		this.referenceHash = Sha256.of(secrets.normalised(secrets.reference(PURPOSE, this.id, 0))).hex();
		this.expiresAt = now.plus(kind.life);
	}

	boolean isUsable(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	AccountLink use(Instant now) {
		if (!isUsable(now)) {
			throw new IllegalStateException("The link was used or is too old");
		}
		this.usedAt = now;
		return this;
	}

	AccountId account() {
		return this.account;
	}

	MailLink mailLink() {
		return MailLink.secret("/welcome", PURPOSE, this.id, 0);
	}

	/**
	 * What a link is for, and how long it lives.
	 */
	enum Kind {

		INVITATION(Duration.ofDays(14)), RESET(Duration.ofHours(1));

		private final Duration life;

		Kind(Duration life) {
			this.life = life;
		}

	}

}
