package app.closedset.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.Forbidden;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One person's account in the installation. It begins invited, without a password, or
 * founded at set-up; becomes active when its owner chooses a password or proves the
 * address with a one-time code; and ends disabled, when no session of it lives on.
 */
@Entity
@Table(name = "account")
class Account extends AbstractAggregateRoot<Account> {

	@EmbeddedId
	private AccountId id;

	@Column(name = "email", nullable = false)
	private String email;

	@Column(name = "name", nullable = false)
	private String name;

	@Column(name = "language", nullable = false)
	private Locale language;

	@Enumerated(EnumType.STRING)
	@Column(name = "state", nullable = false)
	private State state;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "created_at", nullable = false, updatable = false)
	private Instant createdAt;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Long version;

	protected Account() {
	}

	private Account(String email, String name, Locale language, State state, Instant now) {
		this.id = AccountId.next();
		this.email = normalised(email);
		this.name = name;
		this.language = language;
		this.state = state;
		this.createdAt = now;
	}

	static Account invited(String email, String name, Locale language, Instant now) {
		Account account = new Account(email, name, language, State.INVITED, now);
		account.registerEvent(AccountRecorded.of("account.invited", account.id));
		return account;
	}

	static Account founded(String email, String name, Locale language, String passwordHash, Instant now) {
		Account account = new Account(email, name, language, State.ACTIVE, now);
		account.passwordHash = passwordHash;
		account.registerEvent(AccountRecorded.of("account.founded", account.id));
		return account;
	}

	/** How addresses are compared and stored. */
	static String normalised(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The owner chose a password, by which an invited account becomes active.
	 * @throws Forbidden if the account is disabled
	 */
	Account choosePassword(String hash) {
		this.passwordHash = hash;
		return proven("account.password-chosen");
	}

	/**
	 * The owner proved the address with a one-time code.
	 * @throws Forbidden if the account is disabled
	 */
	Account proveAddress() {
		return proven("account.signed-in-by-code");
	}

	private Account proven(String action) {
		if (this.state == State.DISABLED) {
			throw new Forbidden("The account is disabled");
		}
		this.state = State.ACTIVE;
		registerEvent(AccountRecorded.of(action, this.id));
		return this;
	}

	Account describe(String newName, Locale newLanguage) {
		this.name = newName;
		this.language = newLanguage;
		registerEvent(AccountRecorded.of("account.described", this.id));
		return this;
	}

	Account disable() {
		this.state = State.DISABLED;
		registerEvent(AccountRecorded.of("account.disabled", this.id));
		return this;
	}

	AccountId id() {
		return this.id;
	}

	String email() {
		return this.email;
	}

	String name() {
		return this.name;
	}

	Locale language() {
		return this.language;
	}

	Optional<String> passwordHash() {
		return Optional.ofNullable(this.passwordHash);
	}

	boolean isActive() {
		return this.state == State.ACTIVE;
	}

	boolean isDisabled() {
		return this.state == State.DISABLED;
	}

	AccountSummary summary() {
		return new AccountSummary(this.id, this.email, this.name, this.language, isActive());
	}

	private enum State {

		INVITED, ACTIVE, DISABLED

	}

}
