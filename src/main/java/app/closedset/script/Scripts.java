package app.closedset.script;

import java.util.List;
import java.util.Optional;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;

/**
 * The script of the production that is set.
 */
public interface Scripts {

	/** The newest confirmed draft. */
	Optional<DraftSummary> current();

	/**
	 * Keeps the newest draft the newest until the transaction ends: imports and what
	 * takes one back wait.
	 */
	void hold();

	List<DraftSummary> drafts();

	/** The scenes of the newest draft in script order, omitted ones included. */
	List<SceneSummary> scenes();

	/** The scene as the newest draft that holds it has it. */
	Optional<SceneSummary> scene(SceneId scene);

	/** The newest text of a scene; of an omitted one the last that it had. */
	Optional<SceneText> text(SceneId scene);

	/** The text of every scene in a draft that is not omitted there. */
	List<SceneText> texts(DraftId draft);

}
