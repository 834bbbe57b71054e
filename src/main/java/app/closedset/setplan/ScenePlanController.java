package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
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

	private final PlanReading reading;

	private final PlanDesk desk;

	ScenePlanController(PlanReading reading, PlanDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE })
	String plan(@PathVariable SceneId scene, Viewer viewer, Model model) {
		return this.reading.planOf(scene, viewer).map((plan) -> PlanPaths.redirect(plan, viewer)).orElseGet(() -> {
			model.addAttribute("page", this.reading.without(scene, viewer));
			return "setplan/new";
		});
	}

	@PostMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String draft(@PathVariable SceneId scene, Viewer viewer) {
		return PlanPaths.redirect(drafted(scene, viewer), viewer);
	}

	/** Two may press at the same moment: the second finds the plan of the first. */
	private PlanId drafted(SceneId scene, Viewer viewer) {
		try {
			return this.desk.draft(scene, viewer);
		}
		catch (DataIntegrityViolationException ex) {
			return this.desk.draft(scene, viewer);
		}
	}

}
