package app.closedset.signature;

import java.util.Optional;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.SignatureId;
import org.springframework.data.repository.Repository;

/**
 * The signatures of the production that is set.
 */
interface Signatures extends Repository<Signature, SignatureId> {

	Signature save(Signature signature);

	Optional<Signature> findByDocumentKindAndDocumentIdAndDocumentVersionAndSigner(String kind, UUID id, int version,
			MemberId signer);

}
