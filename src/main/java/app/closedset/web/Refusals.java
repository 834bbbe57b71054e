package app.closedset.web;

import java.io.IOException;

import app.closedset.platform.UnreadableText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Gives the exceptions of libraries the status that they mean; our own carry theirs.
 * Named exceptions only: whatever is not foreseen stays a 500 and is logged.
 */
@ControllerAdvice
class Refusals {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	/** Two people were at the same rows at the same moment: one of them was first. */
	@ExceptionHandler(ConcurrencyFailureException.class)
	void overtaken(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

	/** A path with something else in the place of an id leads nowhere. */
	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	void unreadable(MethodArgumentTypeMismatchException failure, HttpServletResponse response) throws IOException {
		boolean inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError(inPath ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	void tooLarge(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

	/** The key that this installation runs with is not the one of the stored text. */
	@ExceptionHandler(UnreadableText.class)
	void locked(UnreadableText failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		log.error("Stored text cannot be read: is the master key the one that it was stored with?", failure);
		ErrorPages.choose(request, "unreadable");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/** The database cannot be reached, or all connections are in use. */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	void unavailable(Exception failure, HttpServletResponse response) throws IOException {
		log.error("The database did not answer", failure);
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
