package app.closedset.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import app.closedset.core.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Attempts in a table, in windows of fixed length, one upsert each.
 */
@Component
class AttemptCounter implements AttemptLimits {

	private static final Logger log = LoggerFactory.getLogger(AttemptCounter.class);

	private static final String COUNT = """
			insert into attempt (action, key_hash, window_start, attempts) values (?, ?, ?, 1)
			on conflict (action, key_hash, window_start) do update set attempts = attempt.attempts + 1
			returning attempts""";

	private final JdbcClient jdbc;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	AttemptCounter(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	@Override
	public boolean allow(String action, String key, int most, Duration within) {
		Instant window = windowOf(this.clock.instant(), within);
		try {
			Integer attempts = this.ownTransaction.execute((status) -> this.jdbc.sql(COUNT)
				.params(action, Sha256.of(key).hex(), OffsetDateTime.ofInstant(window, ZoneOffset.UTC))
				.query(Integer.class)
				.single());
			return attempts <= most;
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Attempts at {} cannot be counted and are refused", action, ex);
			return false;
		}
	}

	private static Instant windowOf(Instant now, Duration within) {
		long seconds = within.toSeconds();
		return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
	}

}
