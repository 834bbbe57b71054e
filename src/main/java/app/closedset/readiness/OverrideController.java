package app.closedset.readiness;

import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A producer overrides a condition of organisation, on a page of its own that says what
 * follows.
 */
@Controller
@RequestMapping("/productions/{production}/readiness/scenes/{scene}/days/{day}/overrides/{condition}")
@MayOpen(Role.PRODUCER)
class OverrideController {

	private final ReadinessDesk desk;

	OverrideController(ReadinessDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String ask(Viewer viewer, @PathVariable SceneId scene, @PathVariable ShootingDayId day,
			@PathVariable String condition, Model model) {
		model.addAttribute(new OverrideForm(""));
		return page(viewer, scene, day, condition(condition), model);
	}

	@PostMapping
	String override(Viewer viewer, @PathVariable SceneId scene, @PathVariable ShootingDayId day,
			@PathVariable String condition, @Valid OverrideForm overrideForm, BindingResult errors, Model model,
			RedirectAttributes flash) {
		Condition chosen = condition(condition);
		if (!errors.hasErrors()) {
			OverrideOutcome outcome = this.desk.override(scene, day, chosen, overrideForm.reason().strip(), viewer);
			if (outcome instanceof OverrideOutcome.Refused refused) {
				errors.reject(refused.reason());
			}
		}
		if (errors.hasErrors()) {
			return page(viewer, scene, day, chosen, model);
		}
		flash.addFlashAttribute("notice", "readiness.override.done");
		return "redirect:" + ReadinessController.root(viewer) + "/readiness/scenes/" + scene;
	}

	private String page(Viewer viewer, SceneId scene, ShootingDayId day, Condition condition, Model model) {
		model.addAttribute("page",
				new SceneReadinessPage(ReadinessController.root(viewer), this.desk.on(scene, day), viewer));
		model.addAttribute("condition", condition);
		return "readiness/override";
	}

	private static Condition condition(String name) {
		try {
			return Condition.valueOf(name);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("condition");
		}
	}

}
