package app.closedset.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells a form whose token has died from a page that is not open to the person: the first
 * is nobody's fault, and its page says what to do.
 */
class RefusedRequests implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		if (refusal instanceof CsrfException) {
			ErrorPages.choose(request, "form-expired");
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
