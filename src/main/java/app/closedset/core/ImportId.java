package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A script file that waits for its confirmation.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record ImportId(@Column(name = "id") UUID value) implements Serializable {

	public static ImportId next() {
		return new ImportId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static ImportId of(String text) {
		return new ImportId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
