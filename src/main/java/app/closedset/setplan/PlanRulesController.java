package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rules of a plan: the word that stops everything, devices, breaks, aftercare.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/rules")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanRulesController {

	private final PlanEditDesk desk;

	PlanRulesController(PlanEditDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String rules(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("planForm", this.desk.rules(plan, viewer));
		return form(plan, viewer, model);
	}

	@PostMapping
	String rule(@PathVariable PlanId plan, @Valid @ModelAttribute PlanForm planForm, BindingResult errors,
			Viewer viewer, Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form(plan, viewer, model);
		}
		try {
			this.desk.rule(plan, planForm, viewer);
		}
		catch (Stale ex) {
			errors.reject("setplan.stale");
			model.addAttribute("stored", this.desk.rules(plan, viewer));
			response.setStatus(HttpStatus.CONFLICT.value());
			return form(plan, viewer, model);
		}
		flash.addFlashAttribute("notice", "setplan.saved");
		return PlanPaths.redirect(plan, viewer);
	}

	private String form(PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(plan, viewer));
		return "setplan/rules";
	}

}
