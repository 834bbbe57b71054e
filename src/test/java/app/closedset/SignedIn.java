package app.closedset;

import java.time.Instant;
import java.util.List;

import app.closedset.core.AccountId;
import app.closedset.core.Viewer;
import app.closedset.people.SignedInAccount;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Requests as a signed-in person, with a CSRF token.
 */
public final class SignedIn {

	private SignedIn() {
	}

	/** As this person, signed in with a password. */
	public static RequestPostProcessor as(Viewer viewer) {
		return as(viewer.account());
	}

	/** As the owner of this account, signed in with a password. */
	public static RequestPostProcessor as(AccountId account) {
		return with(account, FactorGrantedAuthority.PASSWORD_AUTHORITY, Instant.now());
	}

	/** As this person, proven with a one-time code at this moment. */
	public static RequestPostProcessor byCode(Viewer viewer, Instant provenAt) {
		return with(viewer.account(), FactorGrantedAuthority.OTT_AUTHORITY, provenAt);
	}

	private static RequestPostProcessor with(AccountId account, String factor, Instant issuedAt) {
		RequestPostProcessor signedIn = SecurityMockMvcRequestPostProcessors
			.authentication(UsernamePasswordAuthenticationToken.authenticated(new SignedInAccount(account.value()),
					null, List.of(FactorGrantedAuthority.withAuthority(factor).issuedAt(issuedAt).build())));
		RequestPostProcessor csrf = SecurityMockMvcRequestPostProcessors.csrf();
		return (request) -> csrf.postProcessRequest(signedIn.postProcessRequest(request));
	}

}
