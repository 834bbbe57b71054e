package app.closedset.core;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The person may know that the thing exists, but may not do this with it.
 */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Forbidden extends RuntimeException {

	public Forbidden(String what) {
		super(what);
	}

}
