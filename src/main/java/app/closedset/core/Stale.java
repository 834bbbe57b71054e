package app.closedset.core;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The form was made from an older version than the one stored now. Nothing was stored.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class Stale extends RuntimeException {

	public Stale(String what) {
		super(what);
	}

}
