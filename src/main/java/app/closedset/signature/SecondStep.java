package app.closedset.signature;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.ProductionId;
import app.closedset.core.SigningId;
import app.closedset.people.OneTimeCodes;
import app.closedset.people.OneTimeCodes.CodeOutcome;
import app.closedset.people.SignIn;
import app.closedset.platform.AttemptLimits;
import app.closedset.platform.ProductionContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The way from a right link to the ceremony: a code by mail, typed into the browser that
 * asked for it. What a visitor has reached is kept in the session, never in the page.
 */
@Component
class SecondStep {

	/** Links and references tried from one address in a quarter of an hour. */
	private static final int LINKS_PER_ADDRESS = 30;

	/** Codes sent for one invitation in a quarter of an hour. */
	private static final int CODES_PER_INVITATION = 5;

	/** Codes typed for one invitation in an hour, over all browsers and addresses. */
	private static final int TRIES_PER_INVITATION = 25;

	private static final Duration QUARTER = Duration.ofMinutes(15);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SigningDesk desk;

	private final OneTimeCodes codes;

	private final SignIn signIn;

	private final AttemptLimits limits;

	SecondStep(SigningDesk desk, OneTimeCodes codes, SignIn signIn, AttemptLimits limits) {
		this.desk = desk;
		this.codes = codes;
		this.signIn = signIn;
		this.limits = limits;
	}

	boolean mayTryLink(HttpServletRequest request) {
		return this.limits.allow("signing.link", request.getRemoteAddr(), LINKS_PER_ADDRESS, QUARTER);
	}

	/** Whether this browser's person proved to be the invited one a moment ago. */
	boolean isProven(SigningSummary invitation, HttpServletRequest request) {
		return invitation.account().toString().equals(request.getRemoteUser())
				&& this.signIn.codeProvenWithin(SigningDesk.FRESH, request);
	}

	/**
	 * Sends a code and begins the visit.
	 * @param step the page of the ceremony to go to afterwards, or none for its start
	 * @return whether a code was sent; false if too many were
	 */
	boolean begin(SigningSummary invitation, @Nullable String step, HttpServletRequest request) {
		if (!maySend(invitation)) {
			return false;
		}
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		String browser = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		UUID challenge = this.codes.send(invitation.account(), browser);
		request.getSession()
			.setAttribute(SigningVisit.ATTRIBUTE,
					new SigningVisit(invitation.id(), invitation.generation(), challenge, browser, step));
		return true;
	}

	/** Sends another code; the one before dies. */
	boolean again(SigningVisit visit, SigningSummary invitation, HttpServletRequest request) {
		if (!maySend(invitation)) {
			return false;
		}
		request.getSession()
			.setAttribute(SigningVisit.ATTRIBUTE, visit.with(this.codes.send(invitation.account(), visit.browser())));
		return true;
	}

	Optional<SigningVisit> visit(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return Optional.ofNullable((session != null) ? session.getAttribute(SigningVisit.ATTRIBUTE) : null)
			.map(SigningVisit.class::cast);
	}

	/** The visit's invitation, if its link still lives. */
	Optional<SigningSummary> invitation(SigningVisit visit) {
		return this.desk.find(visit.signing())
			.filter((invitation) -> invitation.live() && invitation.generation() == visit.generation());
	}

	boolean mayTryCode(SigningVisit visit) {
		return this.limits.allow("signing.code", visit.signing().toString(), TRIES_PER_INVITATION, Duration.ofHours(1));
	}

	CodeOutcome check(SigningVisit visit, String typed) {
		try {
			return this.codes.check(visit.challenge(), visit.browser(), typed);
		}
		catch (OptimisticLockingFailureException ex) {
			return CodeOutcome.WRONG;
		}
	}

	/**
	 * Signs the invited person in and notes that they opened the invitation.
	 * @return where they go, or nothing if the link died meanwhile
	 */
	Optional<String> enter(SigningVisit visit, ProductionId production, AccountId account, HttpServletRequest request,
			HttpServletResponse response) {
		this.signIn.byCode(account, request, response);
		request.getSession().removeAttribute(SigningVisit.ATTRIBUTE);
		return opened(visit.signing(), visit.generation(), production, account).map(visit::destination);
	}

	Optional<SigningSummary> opened(SigningId signing, int generation, ProductionId production, AccountId account) {
		return ProductionContext.within(production, account, () -> this.desk.open(signing, generation));
	}

	private boolean maySend(SigningSummary invitation) {
		return this.limits.allow("signing.send", invitation.id().toString(), CODES_PER_INVITATION, QUARTER);
	}

}
