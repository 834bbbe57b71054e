package app.closedset.web;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.AnyAccount;
import app.closedset.core.AnyMember;
import app.closedset.core.Anyone;
import app.closedset.core.Forbidden;
import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.ProductionId;
import app.closedset.core.Viewer;
import app.closedset.people.SignedInAccount;
import app.closedset.platform.ProductionContext;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Decides who may open a page, from the annotation on its handler, and sets the
 * production of its path for authorisation and for the database. A handler without an
 * annotation does not exist for anyone. A production of which the person is no member
 * does not exist for them.
 */
@Component
class AccessInterceptor implements AsyncHandlerInterceptor {

	private final Productions productions;

	AccessInterceptor(Productions productions) {
		this.productions = productions;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ProductionContext.clear();
		if (!(handler instanceof HandlerMethod method)) {
			if (handler instanceof ResourceHttpRequestHandler) {
				return true;
			}
			throw new NotFound("page");
		}
		if (method.getBeanType().getName().startsWith("org.springframework.boot.")) {
			return true;
		}
		Optional<AccountId> account = signedIn();
		Optional<ProductionId> production = productionOf(request);
		if (annotation(method, Anyone.class) != null) {
			production.ifPresentOrElse((id) -> openToAnyone(request, id, account),
					() -> ProductionContext.set(null, account.orElse(null)));
			return true;
		}
		AccountId person = account.orElseThrow(() -> new InsufficientAuthenticationException("Nobody is signed in"));
		ProductionContext.set(null, person);
		if (annotation(method, AnyAccount.class) != null) {
			return true;
		}
		MayOpen mayOpen = annotation(method, MayOpen.class);
		boolean anyMember = annotation(method, AnyMember.class) != null;
		if (production.isEmpty() || (mayOpen == null && !anyMember)) {
			throw new NotFound("page");
		}
		Viewer viewer = this.productions.viewer(production.get(), person).orElseThrow(() -> new NotFound("production"));
		enter(request, viewer);
		if (mayOpen != null && !viewer.isAny(mayOpen.value())) {
			throw new Forbidden("page");
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		ProductionContext.clear();
	}

	/**
	 * A page of a production that needs no account, such as the landing of a signing
	 * link. Who is signed in and a member is recognised all the same.
	 */
	private void openToAnyone(HttpServletRequest request, ProductionId production, Optional<AccountId> account) {
		ProductionContext.set(null, account.orElse(null));
		Optional<Viewer> viewer = account.flatMap((id) -> this.productions.viewer(production, id));
		if (viewer.isPresent()) {
			enter(request, viewer.get());
		}
		else {
			ProductionContext.set(production, null);
			request.setAttribute(ProductionSummary.class.getName(), this.productions.current());
		}
	}

	private void enter(HttpServletRequest request, Viewer viewer) {
		ProductionContext.set(viewer.production(), viewer.account());
		request.setAttribute(Viewer.class.getName(), viewer);
		request.setAttribute(ProductionSummary.class.getName(), this.productions.current());
	}

	private static Optional<AccountId> signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account)
				? Optional.of(account.id()) : Optional.empty();
	}

	private static Optional<ProductionId> productionOf(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		if (!(variables instanceof Map<?, ?> map) || !(map.get("production") instanceof String text)) {
			return Optional.empty();
		}
		try {
			return Optional.of(ProductionId.of(text));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("production");
		}
	}

	private static <A extends Annotation> @Nullable A annotation(HandlerMethod method, Class<A> type) {
		if (declaresAccess(method)) {
			return method.getMethodAnnotation(type);
		}
		return AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
	}

	/** An annotation on the method replaces the one on its class, of whatever kind. */
	private static boolean declaresAccess(HandlerMethod method) {
		return method.hasMethodAnnotation(Anyone.class) || method.hasMethodAnnotation(AnyAccount.class)
				|| method.hasMethodAnnotation(AnyMember.class) || method.hasMethodAnnotation(MayOpen.class);
	}

}
