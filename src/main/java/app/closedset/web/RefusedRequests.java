package app.closedset.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells a form whose token has died from a page that is not open to the person: the first
 * is nobody's fault, and its page says what to do.
 */
class RefusedRequests implements AccessDeniedHandler {

	private static final String REASON = RefusedRequests.class.getName();

	private static final String FORM_EXPIRED = "error/form-expired";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		if (refusal instanceof CsrfException) {
			request.setAttribute(REASON, FORM_EXPIRED);
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * The page for what was noted above.
	 */
	static class Page implements ErrorViewResolver {

		@Override
		public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
				Map<String, Object> model) {
			return (status == HttpStatus.FORBIDDEN && request.getAttribute(REASON) != null)
					? new ModelAndView(FORM_EXPIRED, model, status) : null;
		}

	}

}
