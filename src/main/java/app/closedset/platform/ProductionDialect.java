package app.closedset.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import app.closedset.core.AccountId;
import app.closedset.core.ProductionId;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of every transaction whose rows it may show. It happens
 * here and not in a transaction listener, because the transaction manager cleans up after
 * a failure here; after a failing listener the thread would keep a half-open transaction.
 */
class ProductionDialect extends HibernateJpaDialect {

	private static final String SCOPE = "select set_config('closedset.production', ?, true), set_config('closedset.account', ?, true)";

	@Override
	public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
		Object transaction = super.beginTransaction(entityManager, definition);
		entityManager.unwrap(Session.class).doWork((connection) -> {
			try (PreparedStatement statement = connection.prepareStatement(SCOPE)) {
				statement.setString(1, ProductionContext.production().map(ProductionId::toString).orElse(""));
				statement.setString(2, ProductionContext.account().map(AccountId::toString).orElse(""));
				statement.execute();
			}
		});
		return transaction;
	}

}
