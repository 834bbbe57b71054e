package app.closedset.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs in a person who proved themselves with a one-time code.
 */
@Service
class SessionSignIn implements SignIn {

	private final AccountRegister accounts;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final Clock clock;

	SessionSignIn(AccountRegister accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void byCode(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		Account owner = this.accounts.findById(account).orElseThrow(() -> new NotFound("account"));
		this.accounts.save(owner.proveAddress());
		if (request.getSession(false) == null) {
			request.getSession(true);
		}
		else {
			request.changeSessionId();
		}
		Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(
				new SignedInAccount(account.value()), null,
				List.of(AccountAuthentication.factor(FactorGrantedAuthority.OTT_AUTHORITY, this.clock.instant())));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(signedIn);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	@Override
	public Optional<Instant> codeProvenAt(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null) {
			return Optional.empty();
		}
		return authentication.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map(FactorGrantedAuthority.class::cast)
			.filter((factor) -> FactorGrantedAuthority.OTT_AUTHORITY.equals(factor.getAuthority()))
			.map(FactorGrantedAuthority::getIssuedAt)
			.findFirst();
	}

	@Override
	public boolean codeProvenWithin(Duration age, HttpServletRequest request) {
		return codeProvenAt(request).map((at) -> at.plus(age).isAfter(this.clock.instant())).orElse(false);
	}

}
