package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A character of the script.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record CharacterId(@Column(name = "id") UUID value) implements Serializable {

	public static CharacterId next() {
		return new CharacterId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static CharacterId of(String text) {
		return new CharacterId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
