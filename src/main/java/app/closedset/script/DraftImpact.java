package app.closedset.script;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * Which flags and riders the change from one draft to another touches, as the modules
 * know that hold them. What the change leaves alone is not told. A fixed number of
 * statements, however many scenes.
 */
public interface DraftImpact {

	List<Touched> touched(Collection<Revision> changed, Viewer viewer);

	/**
	 * A scene that reads otherwise now.
	 *
	 * @param scene the scene
	 * @param before its text, or none where it was not there
	 * @param after its text, or none where it is gone
	 */
	record Revision(SceneId scene, Optional<SceneText> before, Optional<SceneText> after) {
	}

	/**
	 * @param scene whose it is
	 * @param state one of the states of the status fragment
	 * @param message the key of its words
	 * @param arguments of the words
	 * @param href where to look
	 */
	record Touched(SceneId scene, String state, String message, List<Object> arguments, String href) {
	}

}
