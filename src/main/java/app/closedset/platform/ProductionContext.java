package app.closedset.platform;

import java.util.Optional;
import java.util.function.Supplier;

import app.closedset.core.AccountId;
import app.closedset.core.ProductionId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The production and the account for which this thread works. Set before a transaction
 * begins, from which row-level security and the audit take it; changing it inside one is
 * a bug and throws.
 */
public final class ProductionContext {

	private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

	private ProductionContext() {
	}

	/**
	 * @param production whose rows may be read and written, or none
	 * @param account who acts, or none for the application itself
	 */
	record Scope(@Nullable ProductionId production, @Nullable AccountId account) {
	}

	public static Optional<ProductionId> production() {
		Scope scope = CURRENT.get();
		return (scope != null) ? Optional.ofNullable(scope.production()) : Optional.empty();
	}

	public static Optional<AccountId> account() {
		Scope scope = CURRENT.get();
		return (scope != null) ? Optional.ofNullable(scope.account()) : Optional.empty();
	}

	/**
	 * Sets the context until {@link #clear()}.
	 * @throws IllegalStateException inside a transaction
	 */
	public static void set(@Nullable ProductionId production, @Nullable AccountId account) {
		requireNoTransaction();
		CURRENT.set(new Scope(production, account));
	}

	public static void clear() {
		CURRENT.remove();
	}

	/**
	 * Does something for a production and restores the context as it was.
	 * @throws IllegalStateException inside a transaction
	 */
	public static <T extends @Nullable Object> T within(@Nullable ProductionId production, @Nullable AccountId account,
			Supplier<T> work) {
		Scope before = CURRENT.get();
		set(production, account);
		try {
			return work.get();
		}
		finally {
			if (before != null) {
				CURRENT.set(before);
			}
			else {
				CURRENT.remove();
			}
		}
	}

	private static void requireNoTransaction() {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("The production cannot change inside a transaction");
		}
	}

}
