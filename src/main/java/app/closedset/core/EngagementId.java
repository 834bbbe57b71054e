package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The engagement of an intimacy coordinator.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record EngagementId(@Column(name = "id") UUID value) implements Serializable {

	public static EngagementId next() {
		return new EngagementId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static EngagementId of(String text) {
		return new EngagementId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
