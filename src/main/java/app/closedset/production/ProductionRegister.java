package app.closedset.production;

import java.util.Optional;

import app.closedset.core.ProductionId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Productions as stored; the face that other modules know is {@link Productions}.
 */
interface ProductionRegister extends Repository<Production, ProductionId> {

	Production save(Production production);

	Optional<Production> findById(ProductionId id);

	/**
	 * Holds the production's row, so that commands on its people come one after the
	 * other: two producers who remove each other, two invitations of one address.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Production p where p.id = :id")
	Optional<Production> hold(ProductionId id);

}
