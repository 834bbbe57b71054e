package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One signature under one version of a document.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record SignatureId(@Column(name = "id") UUID value) implements Serializable {

	public static SignatureId next() {
		return new SignatureId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static SignatureId of(String text) {
		return new SignatureId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
