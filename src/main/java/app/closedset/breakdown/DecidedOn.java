package app.closedset.breakdown;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * The page on which somebody decides about a flag, and to which they return.
 */
enum DecidedOn {

	/** The scene on its script sheet. */
	SCRIPT,
	/** The review in script order. */
	REVIEW,
	/** The review with the surest suggestions first. */
	REVIEW_BY_CONFIDENCE;

	String redirect(Viewer viewer, SceneId scene) {
		String base = "redirect:/productions/" + viewer.production();
		return switch (this) {
			case SCRIPT -> base + "/script/scenes/" + scene + "#breakdown";
			case REVIEW -> base + "/breakdown/review/" + scene;
			case REVIEW_BY_CONFIDENCE -> base + "/breakdown/review/" + scene + "?order=confidence";
		};
	}

	public boolean byConfidence() {
		return this == REVIEW_BY_CONFIDENCE;
	}

	static DecidedOn review(String order) {
		return order.equals("confidence") ? REVIEW_BY_CONFIDENCE : REVIEW;
	}

}
