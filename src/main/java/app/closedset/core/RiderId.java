package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A consent rider.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record RiderId(@Column(name = "id") UUID value) implements Serializable {

	public static RiderId next() {
		return new RiderId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static RiderId of(String text) {
		return new RiderId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
