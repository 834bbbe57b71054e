package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A performer who plays, doubles or stands in for a character.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record CastingId(@Column(name = "id") UUID value) implements Serializable {

	public static CastingId next() {
		return new CastingId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static CastingId of(String text) {
		return new CastingId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
