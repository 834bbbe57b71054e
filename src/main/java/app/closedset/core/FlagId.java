package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A flag of intimate content on a scene.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record FlagId(@Column(name = "id") UUID value) implements Serializable {

	public static FlagId next() {
		return new FlagId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static FlagId of(String text) {
		return new FlagId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
