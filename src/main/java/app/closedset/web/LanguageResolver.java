package app.closedset.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.people.SignedInAccount;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what was chosen in this browser, otherwise the language of the
 * account, otherwise what the browser asks for, otherwise English. The account's language
 * is asked for once a session.
 */
class LanguageResolver implements LocaleResolver {

	static final String COOKIE = "closedset-language";

	static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	private static final String RESOLVED = LanguageResolver.class.getName();

	private final ObjectProvider<Accounts> accounts;

	private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

	LanguageResolver(ObjectProvider<Accounts> accounts) {
		this.accounts = accounts;
		this.browser.setSupportedLocales(LANGUAGES);
		this.browser.setDefaultLocale(Locale.ENGLISH);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
			return resolved;
		}
		Locale resolved = chosen(request).or(() -> ofAccount(request))
			.orElseGet(() -> this.browser.resolveLocale(request));
		request.setAttribute(RESOLVED, resolved);
		return resolved;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response == null || locale == null) {
			return;
		}
		Locale language = known(locale.getLanguage()).orElse(Locale.ENGLISH);
		request.setAttribute(RESOLVED, language);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, language.getLanguage())
					.path("/")
					.maxAge(Duration.ofDays(365))
					.secure(request.isSecure())
					.httpOnly(true)
					.sameSite("Lax")
					.build()
					.toString());
	}

	static Optional<Locale> known(@Nullable String language) {
		return LANGUAGES.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

	private static Optional<Locale> chosen(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? known(cookie.getValue()) : Optional.empty();
	}

	/** An error page asks nothing of a database that may be what failed. */
	private Optional<Locale> ofAccount(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAccount account)
				|| request.getDispatcherType() == DispatcherType.ERROR) {
			return Optional.empty();
		}
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(RESOLVED) instanceof String remembered) {
			return known(remembered);
		}
		Optional<Locale> language = this.accounts.getObject()
			.find(account.id())
			.map(AccountSummary::language)
			.flatMap((locale) -> known(locale.getLanguage()));
		if (session != null) {
			language.ifPresent((locale) -> session.setAttribute(RESOLVED, locale.getLanguage()));
		}
		return language;
	}

}
