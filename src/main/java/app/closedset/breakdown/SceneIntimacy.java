package app.closedset.breakdown;

import java.util.List;
import java.util.Set;

import app.closedset.core.SceneId;

/**
 * What is confirmed about one scene.
 *
 * @param scene the scene
 * @param categories of its confirmed flags
 * @param modifiers of its confirmed flags
 * @param exposure highest of its confirmed flags, from 0 to 4
 * @param contact likewise
 * @param violence likewise
 * @param lines the script lines that its confirmed flags rest on (ordinals)
 * @param need what each performer who performs or is exposed must have agreed
 * @param undecided how many suggestions wait for a person
 */
public record SceneIntimacy(SceneId scene, Set<Category> categories, Set<Modifier> modifiers, int exposure, int contact,
		int violence, List<Integer> lines, Need need, int undecided) {

	public boolean flagged() {
		return !this.categories.isEmpty();
	}

	/**
	 * What a performer must have agreed before the scene may be shot.
	 */
	public enum Need {

		/** Nothing is flagged, or it is only spoken of. */
		NONE,
		/** A touch agreement: the same mechanism, fewer items. */
		TOUCH_AGREEMENT,
		/** A full rider. */
		RIDER

	}

}
