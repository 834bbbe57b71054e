package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A request that a colleague looks at a scene too.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record SecondLookId(@Column(name = "id") UUID value) implements Serializable {

	public static SecondLookId next() {
		return new SecondLookId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static SecondLookId of(String text) {
		return new SecondLookId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
