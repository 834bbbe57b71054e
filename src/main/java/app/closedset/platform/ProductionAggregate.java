package app.closedset.platform;

import java.util.UUID;

import app.closedset.core.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An aggregate that belongs to a production. Its events are published when it is saved,
 * and only then: every use case ends in {@code saved(aggregate.verb())}.
 *
 * @param <A> the aggregate
 */
@MappedSuperclass
public abstract class ProductionAggregate<A extends ProductionAggregate<A>> extends AbstractAggregateRoot<A> {

	@TenantId
	@Column(name = "production_id", nullable = false, updatable = false)
	private @Nullable UUID productionId;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Long version;

	/**
	 * The version that a form remembers, so that the later of two editors learns of the
	 * earlier. 0 before it is stored, and never again: of two who begin it at once, the
	 * second learns of the first.
	 */
	public long version() {
		return (this.version != null) ? this.version + 1 : 0;
	}

	/**
	 * Refuses a form that was made from an older version.
	 * @throws Stale if it was
	 */
	public void expect(long formVersion) {
		if (version() != formVersion) {
			throw new Stale(getClass().getSimpleName());
		}
	}

}
