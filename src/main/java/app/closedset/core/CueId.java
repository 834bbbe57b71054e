package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Words that a production wants its breakdown to stop at, or not.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record CueId(@Column(name = "id") UUID value) implements Serializable {

	public static CueId next() {
		return new CueId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static CueId of(String text) {
		return new CueId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
