package app.closedset.breakdown;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import app.closedset.core.CueId;

/**
 * The own cues of the production that is set.
 */
interface Cues extends Repository<Cue, CueId> {

	Cue save(Cue cue);

	void delete(Cue cue);

	Optional<Cue> findById(CueId id);

	List<Cue> findAllByOrderByFoldedAscLanguageAsc();

	List<Cue> findByFolded(String folded);

	long count();

	/** Lets one person add or change cues at a time, until the transaction ends. */
	@Query(value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended('cue ' || current_production(), 0))) held",
			nativeQuery = true)
	long hold();

}
