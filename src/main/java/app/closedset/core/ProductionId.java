package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One production; the tenant of everything that happens in it.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record ProductionId(@Column(name = "production_id") UUID value) implements Serializable {

	public static ProductionId next() {
		return new ProductionId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ProductionId of(String text) {
		return new ProductionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
