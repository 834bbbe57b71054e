package app.closedset.production;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A performer asks for a coordinator on one of their scenes, in one tap.
 */
@Controller
@RequestMapping("/productions/{production}")
@MayOpen(Role.PERFORMER)
class CoordinatorRequestController {

	private final CoordinationDesk desk;

	CoordinatorRequestController(CoordinationDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/coordinator-requests")
	String show(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.asking(viewer));
		return "production/asking";
	}

	@PostMapping("/scenes/{scene}/coordinator-request")
	String ask(@PathVariable SceneId scene, Viewer viewer, RedirectAttributes flash) {
		this.desk.ask(viewer, scene);
		flash.addFlashAttribute("notice", "production.asking.received");
		return "redirect:/productions/" + viewer.production() + "/coordinator-requests";
	}

}
