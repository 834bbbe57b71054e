package app.closedset.script;

import java.util.List;
import java.util.Optional;

import app.closedset.core.DraftId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The drafts of the production that is set.
 */
interface Drafts extends Repository<Draft, DraftId> {

	/** Writes it at once, because its scenes follow in batches. */
	Draft saveAndFlush(Draft draft);

	Draft save(Draft draft);

	Optional<Draft> findById(DraftId id);

	/** The newest that was not undone. */
	Optional<Draft> findFirstByUndoneAtIsNullOrderBySequenceDesc();

	/** The newest that was not undone, and the one before it. */
	List<Draft> findFirst2ByUndoneAtIsNullOrderBySequenceDesc();

	/** All that were not undone, the newest first. */
	List<Draft> findByUndoneAtIsNullOrderBySequenceDesc();

	/** The place of the newest, undone ones included, or 0. */
	@Query("select coalesce(max(d.sequence), 0) from Draft d")
	int lastSequence();

	/**
	 * Lets one import of the production be confirmed at a time, until the transaction
	 * ends. Another waits and then sees the draft that came before it.
	 */
	@Query(value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended('script ' || current_production(), 0))) held",
			nativeQuery = true)
	long holdImports();

}
