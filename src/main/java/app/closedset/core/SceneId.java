package app.closedset.core;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A scene, whatever number it carries in a draft.
 *
 * @param value a UUIDv7 made by the application
 */
@Embeddable
public record SceneId(@Column(name = "id") UUID value) implements Serializable {

	public static SceneId next() {
		return new SceneId(Ids.next());
	}

	/**
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static SceneId of(String text) {
		return new SceneId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
