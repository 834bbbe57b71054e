package app.closedset.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.SigningId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The invitations of the production that is set.
 */
interface SigningInvitations extends Repository<SigningInvitation, SigningId> {

	SigningInvitation save(SigningInvitation invitation);

	Optional<SigningInvitation> findById(SigningId id);

	/** The same, to change it: nobody else can until this transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from SigningInvitation i where i.id = :id")
	Optional<SigningInvitation> lock(SigningId id);

	Optional<SigningInvitation> findByTokenHash(String hash);

	Optional<SigningInvitation> findByReferenceHash(String hash);

	List<SigningInvitation> findByDocumentKindAndDocumentIdOrderByInvitedAtDesc(String kind, UUID id);

}
