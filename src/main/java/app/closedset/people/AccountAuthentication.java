package app.closedset.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.closedset.platform.AttemptLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in with address and password. Known and unknown addresses get the same answer in
 * the same time; attempts are limited per account and per network address.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	static final int MOST_PER_ACCOUNT = 10;

	static final int MOST_PER_ADDRESS = 50;

	static final Duration WINDOW = Duration.ofMinutes(15);

	private final AccountRegister accounts;

	private final PasswordHashing hashing;

	private final AttemptLimits limits;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AccountAuthentication(AccountRegister accounts, PasswordHashing hashing, AttemptLimits limits,
			ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.hashing = hashing;
		this.limits = limits;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = Account.normalised(attempt.getName());
		String password = String.valueOf(attempt.getCredentials());
		boolean allowed = this.limits.allow("sign-in-account", email, MOST_PER_ACCOUNT, WINDOW)
				& this.limits.allow("sign-in-address", networkAddress(attempt), MOST_PER_ADDRESS, WINDOW);
		if (!allowed) {
			throw new LockedException("Too many attempts");
		}
		Optional<Account> account = this.accounts.findByEmail(email);
		boolean right = (password.length() <= PasswordRules.LONGEST * 2) && account.flatMap(Account::passwordHash)
			.map((hash) -> this.hashing.matches(password, hash))
			.orElseGet(() -> this.hashing.matchesNobody(password));
		if (!right || !account.map(Account::isActive).orElse(false)) {
			account.ifPresent((known) -> record("account.sign-in-refused", known));
			throw new BadCredentialsException("Wrong address or password");
		}
		record("account.signed-in", account.get());
		return UsernamePasswordAuthenticationToken.authenticated(new SignedInAccount(account.get().id().value()), null,
				List.of(factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, this.clock.instant())));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	static FactorGrantedAuthority factor(String authority, Instant issuedAt) {
		return FactorGrantedAuthority.withAuthority(authority).issuedAt(issuedAt).build();
	}

	private void record(String action, Account account) {
		this.transaction
			.executeWithoutResult((status) -> this.events.publishEvent(AccountRecorded.of(action, account.id())));
	}

	private static String networkAddress(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "none";
	}

}
