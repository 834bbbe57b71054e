package app.closedset.platform;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Field encryption for migrations, which run before there is anything else: on their own
 * connection and in their own transaction.
 */
@Component
public class MigrationEncryption {

	private final InstallationKeys keys;

	private final Clock clock;

	MigrationEncryption(InstallationKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/** Encrypts for the production that is set on this connection and in the context. */
	public FieldEncryption on(Connection connection) throws GeneralSecurityException {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		TransactionOperations present = TransactionOperations.withoutTransaction();
		return new FieldEncryptionTink(new ProductionKeys(jdbc, present, present, this.clock, this.keys));
	}

}
