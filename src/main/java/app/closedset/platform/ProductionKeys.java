package app.closedset.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import app.closedset.core.ProductionId;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One key set per production, made when first needed and kept in the database under the
 * master key. Unwrapped keys are remembered for a few minutes only, so that every
 * instance soon forgets a key that was destroyed.
 */
@Component
class ProductionKeys {

	static final Duration REMEMBERED = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final TransactionOperations sameTransaction;

	private final TransactionOperations ownTransaction;

	private final Clock clock;

	private final Aead master;

	private final Map<ProductionId, Remembered> remembered = new ConcurrentHashMap<>();

	@Autowired
	ProductionKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, InstallationKeys keys)
			throws GeneralSecurityException {
		this(jdbc, new TransactionTemplate(transactions), new TransactionTemplate(transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW)), clock, keys);
	}

	ProductionKeys(JdbcClient jdbc, TransactionOperations sameTransaction, TransactionOperations ownTransaction,
			Clock clock, InstallationKeys keys) throws GeneralSecurityException {
		this.jdbc = jdbc;
		this.sameTransaction = sameTransaction;
		this.ownTransaction = ownTransaction;
		this.clock = clock;
		AeadConfig.register();
		this.master = master(keys.masterKey());
	}

	private record Remembered(Aead key, Instant until) {
	}

	/** The production's key; made if there is none. */
	Aead obtain(ProductionId production) {
		return find(production).orElseGet(() -> {
			// On its own, so that a key is never remembered whose row was rolled back.
			this.ownTransaction.executeWithoutResult(
					(status) -> this.jdbc.sql("insert into production_key (wrapped) values (?) on conflict do nothing")
						.param(wrappedNewKey(production))
						.update());
			return find(production).orElseThrow();
		});
	}

	/** The production's key; none if it was destroyed or never made. */
	Optional<Aead> find(ProductionId production) {
		Instant now = this.clock.instant();
		Remembered known = this.remembered.get(production);
		if (known != null && now.isBefore(known.until())) {
			return Optional.of(known.key());
		}
		Optional<Aead> key = load().map((wrapped) -> unwrapped(production, wrapped));
		key.ifPresentOrElse((found) -> this.remembered.put(production, new Remembered(found, now.plus(REMEMBERED))),
				() -> this.remembered.remove(production));
		return key;
	}

	private Optional<byte[]> load() {
		Optional<byte[]> wrapped = this.sameTransaction.execute((status) -> this.jdbc
			.sql("select wrapped from production_key where production_id = current_production()")
			.query(byte[].class)
			.optional());
		return (wrapped != null) ? wrapped : Optional.empty();
	}

	private byte[] wrappedNewKey(ProductionId production) {
		try {
			KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM,
					RegistryConfiguration.get());
			return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, this.master, place(production),
					RegistryConfiguration.get());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot make a key for production " + production, ex);
		}
	}

	private Aead unwrapped(ProductionId production, byte[] wrapped) {
		try {
			return TinkProtoKeysetFormat
				.parseEncryptedKeyset(wrapped, this.master, place(production), RegistryConfiguration.get())
				.getPrimitive(RegistryConfiguration.get(), Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new UnreadableText("production_key.wrapped (was " + InstallationKeys.MASTER_KEY + " changed?)", ex);
		}
	}

	private static byte[] place(ProductionId production) {
		return ("production_key|" + production).getBytes(StandardCharsets.UTF_8);
	}

	private static Aead master(byte[] bytes) throws GeneralSecurityException {
		AesGcmParameters parameters = AesGcmParameters.builder()
			.setKeySizeBytes(32)
			.setIvSizeBytes(12)
			.setTagSizeBytes(16)
			.setVariant(AesGcmParameters.Variant.NO_PREFIX)
			.build();
		AesGcmKey key = AesGcmKey.builder()
			.setParameters(parameters)
			.setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
			.build();
		return KeysetHandle.newBuilder()
			.addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
			.build()
			.getPrimitive(RegistryConfiguration.get(), Aead.class);
	}

}
