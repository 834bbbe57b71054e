package app.closedset.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.AccountId;
import app.closedset.core.MailRequested;
import app.closedset.core.NotFound;
import app.closedset.core.Sha256;
import app.closedset.core.Subject;
import app.closedset.platform.DerivedSecrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with accounts.
 */
@Service
class AccountDesk implements Accounts, Invitations {

	private final AccountRegister accounts;

	private final AccountLinks links;

	private final PasswordHashing hashing;

	private final PasswordRules rules;

	private final DerivedSecrets secrets;

	private final Sessions sessions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountDesk(AccountRegister accounts, AccountLinks links, PasswordHashing hashing, PasswordRules rules,
			DerivedSecrets secrets, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.links = links;
		this.hashing = hashing;
		this.rules = rules;
		this.secrets = secrets;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public AccountId invited(String email, String name, Locale language) {
		return this.accounts.findByEmail(Account.normalised(email)).map(Account::id).orElseGet(() -> {
			Account account = this.accounts.save(Account.invited(email, name, language, now()));
			sendLink(account, AccountLink.Kind.INVITATION, "account.invitation");
			return account.id();
		});
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<AccountSummary> find(AccountId account) {
		return this.accounts.findById(account).map(Account::summary);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<AccountId, AccountSummary> findAll(Collection<AccountId> ids) {
		return this.accounts.findAllByIdIn(ids)
			.stream()
			.map(Account::summary)
			.collect(Collectors.toMap(AccountSummary::id, Function.identity()));
	}

	/** Whether the installation has no account yet, and set-up is open. */
	@Transactional(readOnly = true)
	boolean isEmpty() {
		return this.accounts.count() == 0;
	}

	/** The first account; refused by returning nothing if there is one already. */
	@Override
	@Transactional
	public Optional<AccountId> found(String email, String name, Locale language, String password) {
		if (!isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(this.accounts.save(Account.founded(email, name, language, this.hashing.hash(password), now())).id());
	}

	/**
	 * Sends a link to choose a new password if there is such an account; the caller
	 * cannot tell.
	 */
	@Transactional
	void forgotten(String email) {
		this.accounts.findByEmail(Account.normalised(email))
			.filter((account) -> !account.isDisabled())
			.ifPresent((account) -> sendLink(account, AccountLink.Kind.RESET, "account.reset"));
	}

	/**
	 * The account of a usable link.
	 * @param secret the link's token, or its reference as typed
	 */
	@Transactional(readOnly = true)
	Optional<AccountSummary> welcome(String secret) {
		return usable(secret).flatMap((link) -> this.accounts.findById(link.account())).map(Account::summary);
	}

	@Override
	@Transactional
	public PasswordOutcome choosePassword(String secret, String password) {
		Optional<AccountLink> link = usable(secret);
		if (link.isEmpty()) {
			return new PasswordOutcome.LinkDead();
		}
		Account account = account(link.get().account());
		Optional<String> refusal = refuse(account, password);
		if (refusal.isPresent()) {
			return new PasswordOutcome.Refused(refusal.get());
		}
		this.links.save(link.get().use(now()));
		this.accounts.save(account.choosePassword(this.hashing.hash(password)));
		this.sessions.endAll(account.id());
		return new PasswordOutcome.Chosen(account.id());
	}

	@Transactional
	PasswordOutcome changePassword(AccountId id, String present, String wanted) {
		Account account = account(id);
		boolean right = account.passwordHash().map((hash) -> this.hashing.matches(present, hash)).orElse(false);
		if (!right) {
			return new PasswordOutcome.Refused("people.password.wrong");
		}
		Optional<String> refusal = refuse(account, wanted);
		if (refusal.isPresent()) {
			return new PasswordOutcome.Refused(refusal.get());
		}
		this.accounts.save(account.choosePassword(this.hashing.hash(wanted)));
		return new PasswordOutcome.Chosen(id);
	}

	@Transactional
	void describe(AccountId id, String name, Locale language) {
		this.accounts.save(account(id).describe(name, language));
	}

	/** Disables an account; all its sessions end at once. */
	@Transactional
	void disable(AccountId id) {
		this.accounts.save(account(id).disable());
		this.sessions.endAll(id);
	}

	Optional<String> refuse(String password, String email, String name) {
		return this.rules.refuse(password, List.of(email, name));
	}

	private Optional<String> refuse(Account account, String password) {
		return refuse(password, account.email(), account.name());
	}

	private Optional<AccountLink> usable(String secret) {
		return this.links
			.findByTokenHashOrReferenceHash(Sha256.of(secret.strip()).hex(),
					Sha256.of(this.secrets.normalised(secret)).hex())
			.filter((link) -> link.isUsable(now()));
	}

	private void sendLink(Account account, AccountLink.Kind kind, String message) {
		AccountLink link = this.links.save(new AccountLink(account.id(), kind, this.secrets, now()));
		this.events.publishEvent(new MailRequested(message, account.id(), null, Map.of("name", account.name()),
				new Subject("account", account.id().value()), link.mailLink(), null));
	}

	private Account account(AccountId id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFound("account"));
	}

	private Instant now() {
		return this.clock.instant();
	}

}
