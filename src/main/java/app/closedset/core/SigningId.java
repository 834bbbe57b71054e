package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An invitation to sign one document.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record SigningId(@Column(name = "id") UUID value) implements Serializable {

	public static SigningId next() {
		return new SigningId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static SigningId of(String text) {
		return new SigningId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
