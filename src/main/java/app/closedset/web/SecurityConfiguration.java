package app.closedset.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The security chain: headers on every response, CSRF on every POST, sign-in and
 * sign-out. Who may open which page is decided by {@link AccessInterceptor}, from the
 * annotation on the page's handler.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	/**
	 * Where sign-in may lead on: pages of productions, and nothing that could leave the
	 * site.
	 */
	private static final Pattern CONTINUE = Pattern.compile("/productions/[A-Za-z0-9/_-]*");

	@Bean
	SecurityFilterChain securityChain(HttpSecurity http, AuthenticationProvider provider, Clock clock)
			throws Exception {
		CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
		csrf.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return http.authenticationManager(new ProviderManager(provider))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.permitAll())
			.csrf((config) -> config.csrfTokenRepository(csrf))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.addFilterAfter(new SessionAge(clock), SecurityContextHolderFilter.class)
			.formLogin((form) -> form.loginPage("/sign-in")
				.loginProcessingUrl("/sign-in")
				.usernameParameter("email")
				.passwordParameter("password")
				.successHandler(signedIn())
				.failureHandler(refused()))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.addLogoutHandler(new HeaderWriterLogoutHandler(
						new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
				.logoutSuccessUrl("/left"))
			.exceptionHandling(
					(errors) -> errors.authenticationEntryPoint(toSignIn()).accessDeniedHandler(new RefusedRequests()))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.permissionsPolicyHeader((policy) -> policy
					.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"))
				.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.crossOriginEmbedderPolicy((policy) -> policy.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
				.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
			.build();
	}

	/** 216 random bits, in the 36 characters that the session table gives an id. */
	@Bean
	SessionIdGenerator sessionIdGenerator() {
		SecureRandom random = new SecureRandom();
		return () -> {
			byte[] bytes = new byte[27];
			random.nextBytes(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		};
	}

	private static AuthenticationSuccessHandler signedIn() {
		return (request, response, authentication) -> response
			.sendRedirect(request.getContextPath() + destination(request.getParameter("continue")));
	}

	private static AuthenticationFailureHandler refused() {
		return (request, response, failure) -> {
			String problem = (failure instanceof LockedException) ? "limited" : "wrong";
			response.sendRedirect(request.getContextPath()
					+ signInPage(destination(request.getParameter("continue"))).queryParam("problem", problem)
						.toUriString());
		};
	}

	private static AuthenticationEntryPoint toSignIn() {
		return (request, response, failure) -> {
			String path = HttpMethod.GET.matches(request.getMethod()) ? pathOf(request) : "/";
			response.sendRedirect(request.getContextPath() + signInPage(destination(path)).toUriString());
		};
	}

	private static UriComponentsBuilder signInPage(String destination) {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath("/sign-in");
		return "/".equals(destination) ? page : page.queryParam("continue", destination);
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	static String destination(@Nullable String wanted) {
		return (wanted != null && CONTINUE.matcher(wanted).matches() && !wanted.contains("//")) ? wanted : "/";
	}

}
