package app.closedset.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Something was tried too often from one place; later it will be allowed again.
 */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyAttempts extends RuntimeException {

}
