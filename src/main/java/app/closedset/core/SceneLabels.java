package app.closedset.core;

import java.util.Collection;
import java.util.Map;

/**
 * What scenes are called, for modules below the script. The maps are in script order.
 */
public interface SceneLabels {

	/**
	 * Every scene of the newest draft of the production that is set, such as
	 * {@code 24 INT. BOATHOUSE - NIGHT}; at most two statements.
	 */
	Map<SceneId, String> labels();

	/**
	 * Of these, the scenes in which one of the characters speaks or acts.
	 * @param characters names, compared without case
	 */
	Map<SceneId, String> labelsWith(Collection<String> characters);

}
