package app.closedset.script;

import java.util.Map;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * What an upper module adds beside the script sheet of one scene: a fragment with its
 * model. The breakdown's flags are one.
 */
public interface ScenePanel {

	/** Panels are shown in this order. */
	int order();

	Optional<Panel> panel(SceneId scene, Viewer viewer);

	/**
	 * @param template the fragment, such as {@code breakdown/panel :: panel}
	 * @param model what the fragment shows, available under the fragment's names
	 */
	record Panel(String template, Map<String, Object> model) {
	}

}
