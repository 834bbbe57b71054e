package app.closedset.breakdown;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
	/** The review with the scenes first that most likely need attention. */
	REVIEW_BY_CONFIDENCE;

	String redirect(Viewer viewer, SceneId scene) {
		String base = "redirect:/productions/" + viewer.production();
		return switch (this) {
			case SCRIPT -> base + "/script/scenes/" + scene + "#breakdown";
			case REVIEW -> base + "/breakdown/review/" + scene;
			case REVIEW_BY_CONFIDENCE -> base + "/breakdown/review/" + scene + "?order=confidence";
		};
	}

	/** For who decided too late: to the scene, or to the breakdown if that is gone. */
	String back(FlagStanding now, Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", now.notice());
		SceneId scene = now.scene();
		return (scene != null) ? redirect(viewer, scene)
				: "redirect:/productions/" + viewer.production() + "/breakdown";
	}

	public boolean byConfidence() {
		return this == REVIEW_BY_CONFIDENCE;
	}

	static DecidedOn review(String order) {
		return order.equals("confidence") ? REVIEW_BY_CONFIDENCE : REVIEW;
	}

}
