package app.closedset.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.AccountId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The codes that were sent.
 */
interface OneTimeCodeRegister extends Repository<OneTimeCode, UUID> {

	OneTimeCode save(OneTimeCode code);

	/** Locked, so that parallel tries count one after the other and only one can win. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<OneTimeCode> findById(UUID id);

	@Modifying
	@Query("delete from OneTimeCode code where code.account = ?1 and (code.browserHash = ?2 or code.expiresAt < ?3)")
	void forget(AccountId account, String browserHash, Instant expiredBefore);

}
