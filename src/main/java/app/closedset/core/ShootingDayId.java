package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A shooting day.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record ShootingDayId(@Column(name = "id") UUID value) implements Serializable {

	public static ShootingDayId next() {
		return new ShootingDayId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ShootingDayId of(String text) {
		return new ShootingDayId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
