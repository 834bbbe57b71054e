package app.closedset.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a page of its own for a refusal of which more is known than its status.
 */
class ErrorPages implements ErrorViewResolver {

	private static final String CHOSEN = ErrorPages.class.getName();

	/**
	 * Before the error is sent: which page tells about it.
	 * @param page such as {@code form-expired}
	 */
	static void choose(HttpServletRequest request, String page) {
		request.setAttribute(CHOSEN, "error/" + page);
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		return (request.getAttribute(CHOSEN) instanceof String page) ? new ModelAndView(page, model, status) : null;
	}

}
