package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One imported version of the script.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record DraftId(@Column(name = "id") UUID value) implements Serializable {

	public static DraftId next() {
		return new DraftId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static DraftId of(String text) {
		return new DraftId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
