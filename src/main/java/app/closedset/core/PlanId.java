package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A closed-set plan.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record PlanId(@Column(name = "id") UUID value) implements Serializable {

	public static PlanId next() {
		return new PlanId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static PlanId of(String text) {
		return new PlanId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
