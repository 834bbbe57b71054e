package app.closedset.people;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The stored links.
 */
interface AccountLinks extends Repository<AccountLink, UUID> {

	AccountLink save(AccountLink link);

	Optional<AccountLink> findByTokenHashOrReferenceHash(String tokenHash, String referenceHash);

}
