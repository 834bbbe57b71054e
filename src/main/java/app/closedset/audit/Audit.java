package app.closedset.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Reads and verifies the record of the production that is set, or of the installation
 * where none is.
 */
public interface Audit {

	/**
	 * The first entry that was changed, removed or put in, or nothing if the chain holds.
	 */
	Optional<BrokenLink> firstBrokenLink();

	/** What happened to a record of the production that is set, oldest first. */
	List<Entry> about(Subject subject);

	/**
	 * @param sequence of the entry
	 * @param broken {@code missing} if entries before it are gone, {@code link} if it
	 * does not follow the one before, {@code content} if its own words were changed
	 */
	record BrokenLink(long sequence, String broken) {
	}

	/**
	 * @param sequence its place in the chain
	 * @param at when it happened
	 * @param account who did it, or none for the application itself
	 * @param action what was done
	 */
	record Entry(long sequence, Instant at, @Nullable AccountId account, String action) {
	}

}
