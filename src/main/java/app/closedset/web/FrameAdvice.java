package app.closedset.web;

import java.util.List;

import app.closedset.core.Viewer;
import app.closedset.production.ProductionSummary;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the frame that the layout shows around it. The person and the
 * production are those that the access check left in the request.
 */
@ControllerAdvice
class FrameAdvice {

	private final Navigation navigation;

	FrameAdvice(Navigation navigation) {
		this.navigation = navigation;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request) {
		Viewer viewer = attribute(request, Viewer.class);
		ProductionSummary production = attribute(request, ProductionSummary.class);
		List<Frame.Entry> navigation = (viewer != null) ? this.navigation.of(viewer) : List.of();
		String start = (viewer != null) ? "/productions/" + viewer.production() : "/";
		return new Frame(viewer != null || isSignedIn(request), (viewer != null) ? viewer.name() : null,
				(viewer != null) ? viewer.production() : null, (production != null) ? production.title() : null,
				production != null && production.demo(), navigation, here(request, start), start);
	}

	/** An error page does without the session when that is what cannot be read. */
	private static boolean isSignedIn(HttpServletRequest request) {
		try {
			return request.getUserPrincipal() != null;
		}
		catch (DataAccessException | TransactionException ex) {
			if (request.getDispatcherType() == DispatcherType.ERROR) {
				return false;
			}
			throw ex;
		}
	}

	private static <T> @Nullable T attribute(HttpServletRequest request, Class<T> type) {
		return type.isInstance(request.getAttribute(type.getName())) ? type.cast(request.getAttribute(type.getName()))
				: null;
	}

	/** The page itself if it can be asked for again, otherwise the nearest that can. */
	private String here(HttpServletRequest request, String start) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (failed != null) {
			return this.navigation.nearestPage(pathOf(request, failed.toString())).orElse(start);
		}
		String path = pathOf(request, request.getRequestURI());
		if (!"GET".equals(request.getMethod())) {
			return this.navigation.nearestPage(path).orElse(start);
		}
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

	private static String pathOf(HttpServletRequest request, String uri) {
		return uri.substring(request.getContextPath().length());
	}

}
