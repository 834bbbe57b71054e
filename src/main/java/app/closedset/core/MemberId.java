package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One person in one production.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record MemberId(@Column(name = "id") UUID value) implements Serializable {

	public static MemberId next() {
		return new MemberId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static MemberId of(String text) {
		return new MemberId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
