package app.closedset.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.AccountId;
import org.springframework.data.repository.Repository;

/**
 * The stored accounts.
 */
interface AccountRegister extends Repository<Account, AccountId> {

	Account save(Account account);

	Optional<Account> findById(AccountId id);

	List<Account> findAllByIdIn(Collection<AccountId> ids);

	Optional<Account> findByEmail(String email);

	long count();

}
