package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One item of a rider.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record RiderItemId(@Column(name = "id") UUID value) implements Serializable {

	public static RiderItemId next() {
		return new RiderItemId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static RiderItemId of(String text) {
		return new RiderItemId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
