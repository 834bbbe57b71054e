package app.closedset.readiness;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The readiness board and the readiness of one scene.
 */
@Controller
@RequestMapping("/productions/{production}/readiness")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.FIRST_AD, Role.COORDINATOR })
class ReadinessController {

	private final ReadinessDesk desk;

	ReadinessController(ReadinessDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String board(Viewer viewer, @RequestParam(defaultValue = "false") boolean past, Model model) {
		model.addAttribute("page", new ReadinessPage(root(viewer), past ? this.desk.past() : this.desk.coming(), past));
		return "readiness/board";
	}

	@GetMapping("/scenes/{scene}")
	String scene(Viewer viewer, @PathVariable SceneId scene, Model model) {
		model.addAttribute("page", new SceneReadinessPage(root(viewer), this.desk.of(scene), viewer));
		return "readiness/scene";
	}

	static String root(Viewer viewer) {
		return "/productions/" + viewer.production();
	}

}
