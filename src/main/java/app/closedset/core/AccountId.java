package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One person's account in the installation.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

	public static AccountId next() {
		return new AccountId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static AccountId of(String text) {
		return new AccountId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
