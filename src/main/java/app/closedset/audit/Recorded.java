package app.closedset.audit;

import java.util.Map;

import app.closedset.core.Subject;

/**
 * Something happened that must be provable later. Implement it as a record named in the
 * past tense ({@code RiderOffered}) and publish it inside the transaction that did it;
 * the entry is written in the same transaction, by whom the context says.
 */
public interface Recorded {

	/** Stable name in lower case, such as {@code rider.offered}. */
	String action();

	Subject subject();

	/** Ids, field names, counts and dates only; never what a person wrote. */
	default Map<String, String> particulars() {
		return Map.of();
	}

}
