package app.closedset.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.closedset.core.AnyMember;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The parts of a production, in the order of the work. Whether a person sees one is read
 * from the access annotation of the page that it leads to, so that no entry ever leads to
 * a refusal.
 */
@Component
class Navigation {

	private static final String PRODUCTION = "/productions/{}";

	private static final List<Part> PARTS = List.of(new Part("overview", ""), new Part("script", "/script"),
			new Part("breakdown", "/breakdown"), new Part("people", "/people"), new Part("riders", "/riders"),
			new Part("riders", "/riders/mine"), new Part("plan", "/plans"), new Part("schedule", "/schedule"),
			new Part("checkins", "/check-ins"));

	private final ObjectProvider<RequestMappingHandlerMapping> routes;

	private final Map<String, Set<Role>> openTo = new ConcurrentHashMap<>();

	Navigation(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
		this.routes = routes;
	}

	/** The parts that this person may open, each once. */
	List<Frame.Entry> of(Viewer viewer) {
		List<Frame.Entry> entries = new ArrayList<>();
		for (Part part : PARTS) {
			boolean isNew = entries.stream().noneMatch((entry) -> entry.key().equals(part.key()));
			if (isNew && viewer.roles().stream().anyMatch(openTo(part)::contains)) {
				entries.add(new Frame.Entry(part.key(), "/productions/" + viewer.production() + part.path()));
			}
		}
		return entries;
	}

	/**
	 * The page at this path or, where there is none, the nearest above it: where a form
	 * was that was sent to this path.
	 */
	Optional<String> nearestPage(String path) {
		String candidate = path;
		while (candidate.length() > 1) {
			if (isPage(candidate)) {
				return Optional.of(candidate);
			}
			candidate = candidate.substring(0, Math.max(candidate.lastIndexOf('/'), 0));
		}
		return Optional.empty();
	}

	private boolean isPage(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.routes.getObject().getHandlerMethods().keySet().stream().anyMatch((route) -> {
			PathPatternsRequestCondition patterns = route.getPathPatternsCondition();
			return route.getMethodsCondition().getMethods().contains(RequestMethod.GET) && patterns != null
					&& patterns.getPatterns().stream().anyMatch((pattern) -> pattern.matches(parsed));
		});
	}

	/** Whether a page is mapped at exactly this path, placeholders aside. */
	boolean hasRoute(String path) {
		return this.routes.getObject().getHandlerMethods().keySet().stream().anyMatch((route) -> isPage(route, path));
	}

	private Set<Role> openTo(Part part) {
		return this.openTo.computeIfAbsent(PRODUCTION + part.path(), this::rolesOf);
	}

	private Set<Role> rolesOf(String path) {
		return this.routes.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((route) -> isPage(route.getKey(), path))
			.map((route) -> rolesOf(route.getValue()))
			.findFirst()
			.orElse(Set.of());
	}

	private static boolean isPage(RequestMappingInfo route, String path) {
		Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
		return (methods.isEmpty() || methods.contains(RequestMethod.GET)) && route.getPatternValues()
			.stream()
			.map((pattern) -> pattern.replaceAll("\\{[^}]*}", "{}"))
			.anyMatch(path::equals);
	}

	private static Set<Role> rolesOf(HandlerMethod handler) {
		MayOpen onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), MayOpen.class);
		if (onMethod != null) {
			return Set.of(onMethod.value());
		}
		if (AnnotatedElementUtils.hasAnnotation(handler.getMethod(), AnyMember.class)) {
			return Set.of(Role.values());
		}
		MayOpen onType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), MayOpen.class);
		if (onType != null) {
			return Set.of(onType.value());
		}
		return AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), AnyMember.class) ? Set.of(Role.values())
				: Set.of();
	}

	private record Part(String key, String path) {
	}

}
