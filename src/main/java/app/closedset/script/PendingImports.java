package app.closedset.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.closedset.core.ImportId;
import app.closedset.core.MemberId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Files that wait for a decision in the production that is set.
 */
interface PendingImports extends Repository<PendingImport, ImportId> {

	PendingImport save(PendingImport pending);

	Optional<PendingImport> findById(ImportId id);

	void delete(PendingImport pending);

	/** Those without a decision that were uploaded before the moment. */
	@Query("select p.id from PendingImport p where p.draft.value is null and p.uploadedAt < :moment")
	List<ImportId> undecidedBefore(Instant moment);

	@Modifying
	@Query("delete from PendingImport p where p.uploadedAt < :moment")
	int deleteUploadedBefore(Instant moment);

	/** Those without a decision, without their files. */
	@Query("select p.id as id, p.fileName as fileName, p.uploadedBy as uploadedBy, p.uploadedAt as uploadedAt, cast(p.state as string) as state "
			+ "from PendingImport p where p.draft.value is null and p.uploadedAt >= :since order by p.uploadedAt desc")
	List<Waiting> waitingSince(Instant since);

	/**
	 * A file that waits.
	 */
	interface Waiting {

		ImportId getId();

		String getFileName();

		MemberId getUploadedBy();

		Instant getUploadedAt();

		String getState();

	}

}
