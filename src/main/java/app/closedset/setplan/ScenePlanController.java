package app.closedset.setplan;

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

/**
 * From a scene to its plan.
 */
@Controller
@RequestMapping("/productions/{production}/scenes/{scene}/plan")
class ScenePlanController {

	private final PlanDesk desk;

	ScenePlanController(PlanDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE })
	String plan(@PathVariable SceneId scene, Viewer viewer, Model model) {
		return this.desk.planOf(scene, viewer)
			.map((plan) -> "redirect:/productions/" + viewer.production() + "/plans/" + plan)
			.orElseGet(() -> {
				model.addAttribute("number", this.desk.number(scene));
				model.addAttribute("action", "/productions/" + viewer.production() + "/scenes/" + scene + "/plan");
				model.addAttribute("edits", viewer.isAny(Role.COORDINATOR, Role.FIRST_AD));
				return "setplan/new";
			});
	}

	@PostMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String draft(@PathVariable SceneId scene, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/plans/" + this.desk.draft(scene) + "/edit";
	}

}
