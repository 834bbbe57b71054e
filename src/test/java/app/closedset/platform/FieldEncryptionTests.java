package app.closedset.platform;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import app.closedset.ClosedSetTest;
import app.closedset.TestClock;
import app.closedset.TestDatabase;
import app.closedset.core.ProductionId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ClosedSetTest
class FieldEncryptionTests {

	private static final String TEXT = "Rather not — « pas le cou »";

	private final ProductionId production = ProductionId.next();

	private final UUID row = UUID.randomUUID();

	@Autowired
	private FieldEncryption encryption;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private TestClock clock;

	@Test
	void text_encrypted_isReadBackAndNotVisible() {
		byte[] bytes = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Rather");
		assertThat(within(this.production, () -> this.encryption.decrypt("boundary", "detail", this.row, bytes)))
			.isEqualTo(TEXT);
	}

	@Test
	void text_encryptedTwice_doesNotShowThatItIsTheSame() {
		byte[] first = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		byte[] second = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		assertThat(first).isNotEqualTo(second);
	}

	@Test
	void text_movedToAnotherRowColumnOrTable_isUnreadable() {
		byte[] bytes = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		within(this.production, () -> {
			assertThatExceptionOfType(UnreadableText.class)
				.isThrownBy(() -> this.encryption.decrypt("boundary", "detail", UUID.randomUUID(), bytes));
			assertThatExceptionOfType(UnreadableText.class)
				.isThrownBy(() -> this.encryption.decrypt("boundary", "answer", this.row, bytes));
			assertThatExceptionOfType(UnreadableText.class)
				.isThrownBy(() -> this.encryption.decrypt("check_in", "detail", this.row, bytes));
			return bytes;
		});
	}

	@Test
	void text_ofAnotherProduction_isUnreadable() {
		byte[] bytes = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		ProductionId other = ProductionId.next();
		within(other, () -> this.encryption.encrypt("boundary", "detail", this.row, "another"));
		assertThatExceptionOfType(UnreadableText.class)
			.isThrownBy(() -> within(other, () -> this.encryption.decrypt("boundary", "detail", this.row, bytes)));
	}

	@Test
	void text_changedByOneBit_isUnreadable() {
		byte[] bytes = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		bytes[bytes.length - 1] ^= 1;
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(
				() -> within(this.production, () -> this.encryption.decrypt("boundary", "detail", this.row, bytes)));
	}

	@Test
	void key_destroyed_leavesTheTextUnreadableOnceForgotten() throws SQLException {
		byte[] bytes = within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
		try (Connection connection = TestDatabase.asMigrator();
				PreparedStatement delete = connection
					.prepareStatement("delete from production_key where production_id = ?")) {
			delete.setObject(1, this.production.value());
			assertThat(delete.executeUpdate()).isEqualTo(1);
		}
		this.clock.advance(ProductionKeys.REMEMBERED);
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(
				() -> within(this.production, () -> this.encryption.decrypt("boundary", "detail", this.row, bytes)));
	}

	@Test
	void key_firstNeededInATransactionThatRollsBack_stays() {
		byte[] bytes = ProductionContext.within(this.production, null,
				() -> new TransactionTemplate(this.transactions).execute((status) -> {
					status.setRollbackOnly();
					return this.encryption.encrypt("boundary", "detail", this.row, TEXT);
				}));
		this.clock.advance(ProductionKeys.REMEMBERED);
		assertThat(ProductionContext.within(this.production, null,
				() -> this.encryption.decrypt("boundary", "detail", this.row, bytes)))
			.isEqualTo(TEXT);
	}

	@Test
	void key_firstNeededByManyAtOnce_isOne() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<byte[]>> texts = java.util.stream.IntStream.range(0, 4).mapToObj((n) -> threads.submit(() -> {
				start.await();
				return within(this.production, () -> this.encryption.encrypt("boundary", "detail", this.row, TEXT));
			})).toList();
			start.countDown();
			for (Future<byte[]> text : texts) {
				byte[] bytes = text.get();
				assertThat(
						within(this.production, () -> this.encryption.decrypt("boundary", "detail", this.row, bytes)))
					.isEqualTo(TEXT);
			}
		}
	}

	@Test
	void text_withoutAProduction_isRefused() {
		assertThatIllegalStateException().isThrownBy(() -> ProductionContext.within(null, null,
				() -> this.encryption.encrypt("boundary", "detail", this.row, TEXT)));
	}

	private <T> T within(ProductionId production, Supplier<T> work) {
		return ProductionContext.within(production, null,
				() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

}
