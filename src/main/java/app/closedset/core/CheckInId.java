package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A check-in.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record CheckInId(@Column(name = "id") UUID value) implements Serializable {

	public static CheckInId next() {
		return new CheckInId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static CheckInId of(String text) {
		return new CheckInId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
